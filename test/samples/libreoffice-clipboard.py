import sys, uno, os
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellRangeAddress

def prop(name, value):
    p = PropertyValue(); p.Name = name; p.Value = value; return p

def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    return resolver.resolve("uno:socket,host=127.0.0.1,port=2002;urp;StarOffice.ComponentContext")

ctx = connect()
desktop = ctx.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", ctx)
OUT = sys.argv[1]

def keep(name, controller):
    disp = ctx.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", ctx)
    disp.executeDispatch(controller.Frame, ".uno:Copy", "", 0, ())
    clip = ctx.ServiceManager.createInstanceWithContext("com.sun.star.datatransfer.clipboard.SystemClipboard", ctx)
    t = clip.getContents()
    flavors = t.getTransferDataFlavors()
    with open(f"{OUT}/{name}.flavours.txt", "w") as f:
        for fl in flavors: f.write(f"{fl.MimeType} | {fl.HumanPresentableName} | {fl.DataType.typeName}\n")
    for fl in flavors:
        if fl.MimeType.startswith("text/html") or fl.MimeType.startswith("text/plain") or fl.MimeType.startswith("text/csv"):
            try: data = t.getTransferData(fl)
            except Exception as e: print(name, fl.MimeType, e); continue
            v = data.value if hasattr(data, "value") else data
            ext = {"text/html":"html","text/plain":"txt","text/csv":"csv"}[fl.MimeType.split(";")[0]]
            print(name, fl.MimeType, type(v))
            with open(f"{OUT}/{name}.{ext}", "wb") as f:
                f.write(v.encode() if isinstance(v, str) else bytes(v))

def calc(name, fill, rng):
    doc = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", False),))
    sheet = doc.Sheets.getByIndex(0)
    fill(sheet, doc)
    c = doc.CurrentController
    c.select(sheet.getCellRangeByName(rng))
    keep(name, c)
    doc.close(True)

def multi(sheet, doc):
    rows = [["Nội dung", "Sản phẩm", "Cơ quan"],
      ["- Rà soát thủ tục.\n- Công bố danh mục.", 'Báo cáo "quý"', "Sở Nội vụ"],
      ['"Trong ngoặc kép"', "=1+1 là chữ", "a  b   c"],
      ["  thụt đầu dòng", 'dòng một\nvà "hai"', ""]]
    for r, row in enumerate(rows):
        for c, text in enumerate(row): sheet.getCellByPosition(c, r).String = text
def merged(sheet, doc):
    for r, row in enumerate([["Cơ quan", "Quý I", "Quý II"],["Sở Nội vụ","12","14"],["","3","5"],["Chung cả dòng","",""]]):
        for c, text in enumerate(row): sheet.getCellByPosition(c, r).String = text
    sheet.getCellRangeByName("A2:A3").merge(True)
    sheet.getCellRangeByName("A4:C4").merge(True)
def typed(sheet, doc):
    import uno
    from com.sun.star.lang import Locale
    nf = doc.NumberFormats; loc = Locale("vi","VN","")
    def fmt(code):
        k = nf.queryKey(code, loc, False)
        return k if k >= 0 else nf.addNew(code, loc)
    c = sheet.getCellByPosition
    c(0,0).String="Ngày"; c(1,0).String="Số"; c(2,0).String="Tỷ lệ"; c(3,0).String="Công thức"
    c(0,1).Value=46022; c(0,1).NumberFormat=fmt("DD/MM/YYYY")
    c(1,1).Value=1234567.5; c(1,1).NumberFormat=fmt("#.##0,00")
    c(2,1).Value=0.375; c(2,1).NumberFormat=fmt("0,0%")
    c(3,1).Formula="=B2*2"; c(3,1).NumberFormat=fmt("#.##0")
    c(0,2).Value=46387; c(0,2).NumberFormat=fmt("DD/MM/YYYY"); sheet.Columns.getByIndex(0).Width=900
    c(1,2).Value=-3; c(2,2).Value=1; c(2,2).NumberFormat=fmt("0%"); c(3,2).Value=0
def bullets(sheet, doc):
    for r, t in enumerate(["- Sở Nội vụ.","– Văn phòng UBND tỉnh.","+ Sở Tài chính.","• Sở Tư pháp.","-1","=SUM(A1)","@hành chính","001","1/2"]):
        sheet.getCellByPosition(0, r).String = t; sheet.getCellByPosition(1, r).String = str(r+1)
def hidden(sheet, doc):
    for r in range(5):
        for c in range(3): sheet.getCellByPosition(c, r).String = f"{'ABC'[c]}{r+1}"
    sheet.Rows.getByIndex(2).IsVisible = False
def filtered(sheet, doc):
    for r in range(6):
        sheet.getCellByPosition(0, r).String = "Loại" if r==0 else ("x" if r%2 else "y")
        sheet.getCellByPosition(1, r).String = f"B{r+1}"
    from com.sun.star.sheet import TableFilterField
    from com.sun.star.sheet.FilterOperator import EQUAL
    f = TableFilterField(); f.Field=0; f.Operator=EQUAL; f.StringValue="x"; f.IsNumeric=False
    rng = sheet.getCellRangeByName("A1:B6"); d = rng.createFilterDescriptor(True); d.ContainsHeader=True; d.setFilterFields((f,)); rng.filter(d)

calc("libreoffice-calc-multi-line", multi, "A1:C4")
calc("libreoffice-calc-merged", merged, "A1:C4")
calc("libreoffice-calc-dates-numbers", typed, "A1:D3")
calc("libreoffice-calc-bullets", bullets, "A1:B9")
calc("libreoffice-calc-hidden-row", hidden, "A1:C5")
calc("libreoffice-calc-filtered", filtered, "A1:B6")
calc("libreoffice-calc-one-cell", lambda s,d: setattr(s.getCellByPosition(0,0),"String","- Sở Nội vụ.\n- Sở Tư pháp."), "A1")

def writer(name, fill, prose=False):
    doc = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ())
    fill(doc)
    c = doc.CurrentController
    disp = ctx.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", ctx)
    if prose:
        doc.Text.insertString(doc.Text.End, "Lời cuối.", False)
    else:
        c.ViewCursor.gotoRange(doc.TextTables.getByIndex(0).getCellByName("A1").Start, False)
        disp.executeDispatch(c.Frame, ".uno:SelectTable", "", 0, ())
    if prose:
        c.ViewCursor.gotoRange(doc.Text.Start, False)
        disp.executeDispatch(c.Frame, ".uno:SelectAll", "", 0, ())
    keep(name, c)
    doc.close(True)

def table(doc):
    text = doc.Text; cur = text.createTextCursor()
    t = doc.createInstance("com.sun.star.text.TextTable"); t.initialize(4, 3)
    text.insertTextContent(cur, t, False)
    data = [["TT","Nội dung","Cơ quan"],["1","- Rà soát thủ tục.\n- Công bố danh mục.","Sở Nội vụ"],["2","Số hóa hồ sơ",""],["3","Chung","x"]]
    for r,row in enumerate(data):
        for c,s in enumerate(row):
            cell = t.getCellByName("ABC"[c]+str(r+1))
            parts = s.split("\n"); cc = cell.createTextCursor()
            for i,p in enumerate(parts):
                if i: cell.insertControlCharacter(cell.End, 0, False)
                cell.insertString(cell.End, p, False)
    tc = t.createCursorByCellName("C2"); tc.gotoCellByName("C3", True); tc.mergeRange()
    tc = t.createCursorByCellName("A4"); tc.gotoCellByName("B4", True); tc.mergeRange()
def lists(doc):
    text = doc.Text; cur = text.createTextCursor()
    t = doc.createInstance("com.sun.star.text.TextTable"); t.initialize(2, 2)
    text.insertTextContent(cur, t, False)
    for n,s in (("A1","Cơ quan"),("B1","Việc")): t.getCellByName(n).String = s
    for n, items, style in (("A2",["Sở Nội vụ","Sở Tư pháp"],"List 1"),("B2",["Rà soát","Công bố"],"Numbering 123")):
        cell = t.getCellByName(n)
        for i,p in enumerate(items):
            if i: cell.insertControlCharacter(cell.End, 0, False)
            cell.insertString(cell.End, p, False)
        e = cell.createEnumeration()
        while e.hasMoreElements():
            par = e.nextElement()
            par.NumberingStyleName = style
writer("libreoffice-writer-merged", table)
writer("libreoffice-writer-lists", lists)
def prose(doc):
    doc.Text.insertString(doc.Text.End, "Kế hoạch quý I", False)
    doc.Text.insertControlCharacter(doc.Text.End, 0, False)
    t = doc.createInstance("com.sun.star.text.TextTable"); t.initialize(2, 2)
    doc.Text.insertTextContent(doc.Text.End, t, False)
    for n,s in (("A1","Cơ quan"),("B1","Việc"),("A2","Sở Nội vụ"),("B2","Rà soát")): t.getCellByName(n).String = s
writer("libreoffice-writer-prose", prose, True)
try: desktop.terminate()
except Exception: pass
