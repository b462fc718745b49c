"""Writes the LibreOffice samples of samples/clipboard: what LibreOffice itself puts on the clipboard.

Needs libreoffice-calc, libreoffice-writer and python3-uno, and a LibreOffice that listens:

    soffice --headless --norestore --accept="socket,host=127.0.0.1,port=2002;urp;" &
    /usr/bin/python3 test/samples/libreoffice-clipboard.py samples/clipboard

Every sample is a new document, filled, selected and copied with .uno:Copy; text/html and text/plain of the system
clipboard are kept byte for byte.
"""

import sys

import uno
from com.sun.star.lang import Locale
from com.sun.star.sheet import TableFilterField
from com.sun.star.sheet.FilterOperator import EQUAL

FOLDER = sys.argv[1]
ENDINGS = {"text/html": "html", "text/plain": "txt"}
VIETNAMESE = Locale("vi", "VN", "")

local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:socket,host=127.0.0.1,port=2002;urp;StarOffice.ComponentContext")


def service(name):
    return context.ServiceManager.createInstanceWithContext(name, context)


desktop = service("com.sun.star.frame.Desktop")


def send(controller, command):
    service("com.sun.star.frame.DispatchHelper").executeDispatch(controller.Frame, command, "", 0, ())


def keep_copy(name, controller):
    send(controller, ".uno:Copy")
    content = service("com.sun.star.datatransfer.clipboard.SystemClipboard").getContents()
    for flavor in content.getTransferDataFlavors():
        ending = ENDINGS.get(flavor.MimeType.split(";")[0])
        if ending is None:
            continue
        data = content.getTransferData(flavor)
        data = getattr(data, "value", data)
        with open(f"{FOLDER}/{name}.{ending}", "wb") as file:
            file.write(data.encode() if isinstance(data, str) else bytes(data))


def calc(name, fill, cells):
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    sheet = document.Sheets.getByIndex(0)
    fill(sheet, document)
    document.CurrentController.select(sheet.getCellRangeByName(cells))
    keep_copy(f"libreoffice-calc-{name}", document.CurrentController)
    document.close(True)


def put_texts(sheet, rows):
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            sheet.getCellByPosition(column, row).String = text


def multi_line(sheet, _):
    put_texts(sheet, [
        ["Nội dung", "Sản phẩm", "Cơ quan"],
        ["- Rà soát thủ tục.\n- Công bố danh mục.", 'Báo cáo "quý"', "Sở Nội vụ"],
        ['"Trong ngoặc kép"', "=1+1 là chữ", "a  b   c"],
        ["  thụt đầu dòng", 'dòng một\nvà "hai"', ""],
    ])


def one_cell(sheet, _):
    put_texts(sheet, [["- Sở Nội vụ.\n- Sở Tư pháp."]])


def merged(sheet, _):
    put_texts(sheet, [
        ["Cơ quan", "Quý I", "Quý II"], ["Sở Nội vụ", "12", "14"], ["", "3", "5"], ["Chung cả dòng", "", ""],
    ])
    sheet.getCellRangeByName("A2:A3").merge(True)
    sheet.getCellRangeByName("A4:C4").merge(True)


def dates_numbers(sheet, document):
    formats = document.NumberFormats

    def put(column, row, value, code):
        cell = sheet.getCellByPosition(column, row)
        cell.Value = value
        key = formats.queryKey(code, VIETNAMESE, False)
        cell.NumberFormat = key if key >= 0 else formats.addNew(code, VIETNAMESE)

    put_texts(sheet, [["Ngày", "Số", "Tỷ lệ", "Công thức"]])
    put(0, 1, 46022, "DD/MM/YYYY")
    put(1, 1, 1234567.5, "#.##0,00")
    put(2, 1, 0.375, "0,0%")
    put(3, 1, 0, "#.##0")
    sheet.getCellByPosition(3, 1).Formula = "=B2*2"
    put(0, 2, 46387, "DD/MM/YYYY")
    put(1, 2, -3, "General")
    put(2, 2, 1, "0%")
    put(3, 2, 0, "General")
    sheet.Columns.getByIndex(0).Width = 900


def bullets(sheet, _):
    texts = ["- Sở Nội vụ.", "– Văn phòng UBND tỉnh.", "+ Sở Tài chính.", "• Sở Tư pháp.", "-1", "=SUM(A1)",
             "@hành chính", "001", "1/2"]
    put_texts(sheet, [[text, str(row + 1)] for row, text in enumerate(texts)])


def hidden_row(sheet, _):
    put_texts(sheet, [[f"{column}{row}" for column in "ABC"] for row in range(1, 6)])
    sheet.Rows.getByIndex(2).IsVisible = False


def filtered(sheet, _):
    put_texts(sheet, [["Loại", "B1"]] + [["x" if row % 2 == 0 else "y", f"B{row}"] for row in range(2, 7)])
    field = TableFilterField()
    field.Field, field.Operator, field.IsNumeric, field.StringValue = 0, EQUAL, False, "x"
    cells = sheet.getCellRangeByName("A1:B6")
    descriptor = cells.createFilterDescriptor(True)
    descriptor.ContainsHeader = True
    descriptor.setFilterFields((field,))
    cells.filter(descriptor)


def writer(name, fill, is_whole):
    document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ())
    fill(document)
    controller = document.CurrentController
    start = document.Text if is_whole else document.TextTables.getByIndex(0).getCellByName("A1")
    controller.ViewCursor.gotoRange(start.Start, False)
    send(controller, ".uno:SelectAll" if is_whole else ".uno:SelectTable")
    keep_copy(f"libreoffice-writer-{name}", controller)
    document.close(True)


def insert_table(document, rows):
    table = document.createInstance("com.sun.star.text.TextTable")
    table.initialize(len(rows), len(rows[0]))
    document.Text.insertTextContent(document.Text.End, table, False)
    for row, texts in enumerate(rows, 1):
        for column, text in zip("ABC", texts):
            put_paragraphs(table.getCellByName(f"{column}{row}"), text.split("\n"))
    return table


def put_paragraphs(cell, paragraphs):
    for place, paragraph in enumerate(paragraphs):
        if place > 0:
            cell.insertControlCharacter(cell.End, 0, False)
        cell.insertString(cell.End, paragraph, False)


def merge(table, first, last):
    cursor = table.createCursorByCellName(first)
    cursor.gotoCellByName(last, True)
    cursor.mergeRange()


def merged_table(document):
    table = insert_table(document, [
        ["TT", "Nội dung", "Cơ quan"], ["1", "- Rà soát thủ tục.\n- Công bố danh mục.", "Sở Nội vụ"],
        ["2", "Số hóa hồ sơ", ""], ["3", "Chung", "x"],
    ])
    merge(table, "C2", "C3")
    merge(table, "A4", "B4")


def lists(document):
    table = insert_table(document, [["Cơ quan", "Việc"], ["Sở Nội vụ\nSở Tư pháp", "Rà soát\nCông bố"]])
    for name, style in (("A2", "List 1"), ("B2", "Numbering 123")):
        paragraphs = table.getCellByName(name).createEnumeration()
        while paragraphs.hasMoreElements():
            paragraphs.nextElement().NumberingStyleName = style


def prose(document):
    document.Text.insertString(document.Text.End, "Kế hoạch quý I", False)
    document.Text.insertControlCharacter(document.Text.End, 0, False)
    insert_table(document, [["Cơ quan", "Việc"], ["Sở Nội vụ", "Rà soát"]])
    document.Text.insertString(document.Text.End, "Lời cuối.", False)


calc("multi-line", multi_line, "A1:C4")
calc("one-cell", one_cell, "A1")
calc("merged", merged, "A1:C4")
calc("dates-numbers", dates_numbers, "A1:D3")
calc("bullets", bullets, "A1:B9")
calc("hidden-row", hidden_row, "A1:C5")
calc("filtered", filtered, "A1:B6")
writer("merged", merged_table, False)
writer("lists", lists, False)
writer("prose", prose, True)
