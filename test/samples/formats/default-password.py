"""Writes the samples that open without a question though they are encrypted: LibreOffice saves them with the password
that Excel tries by itself.

Needs libreoffice-calc and python3-uno, and a LibreOffice that listens:

    soffice --headless --norestore --accept="socket,host=127.0.0.1,port=2002;urp;" &
    /usr/bin/python3 test/samples/formats/default-password.py samples/formats
"""

import pathlib
import sys

import uno
from com.sun.star.beans import NamedValue, PropertyValue

PASSWORD = "VelvetSweatshop"
# Each filter takes the password in its own way.
ENCRYPTION = uno.Any("[]com.sun.star.beans.NamedValue", (NamedValue("CryptoType", "StrongEncryptionDataSpace"), NamedValue("OOXPassword", PASSWORD)))
FILTERS = {"default-password.xls": "MS Excel 97", "default-password.xlsx": "Calc MS Excel 2007 XML"}
ROWS = (
    ("TT", "Nội dung thực hiện", "Cơ quan chủ trì", "Thời gian"),
    ("1", "Rà soát thủ tục hành chính", "Sở Nội vụ", "Quý II/2026"),
)


def given(name, value):
    setting = PropertyValue()
    setting.Name = name
    setting.Value = value
    return setting


local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:socket,host=127.0.0.1,port=2002;urp;StarOffice.ComponentContext")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (given("Hidden", True),))
document.Sheets.getByIndex(0).getCellRangeByName("A1:D2").setDataArray(ROWS)
for name, program in FILTERS.items():
    address = (pathlib.Path(sys.argv[1]).resolve() / name).as_uri()
    way = given("EncryptionData", ENCRYPTION) if name.endswith("x") else given("Password", PASSWORD)
    document.storeToURL(address, (given("FilterName", program), way))
document.close(True)
