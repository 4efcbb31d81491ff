"""Opens a workbook in LibreOffice, prints what it shows as JSON, and saves it again as .xlsx when a second path is given."""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer")


def colour(number):
    return None if number < 0 else "#%06x" % number


def cell(sheet, column, row):
    one = sheet.getCellByPosition(column, row)
    return {
        "text": one.String,
        "formula": one.Formula if one.Formula.startswith("=") else None,
        "number": one.Value,
        "isText": one.Type.value == "TEXT",
        "background": colour(one.CellBackColor),
        "bold": one.CharWeight > 100,
        "borders": {
            side: [line.OuterLineWidth, line.LineStyle, colour(line.Color)]
            for side, line in (("top", one.TopBorder2), ("bottom", one.BottomBorder2))
            if line.OuterLineWidth > 0
        },
        "note": one.Annotation.String if one.Annotation else None,
    }


def validation(sheet, column, row):
    rule = sheet.getCellByPosition(column, row).Validation
    return {
        "type": rule.Type.value,
        "list": rule.getFormula1(),
        "stops": rule.ErrorAlertStyle.value,
        "shows": rule.ShowErrorMessage,
        "help": rule.InputMessage,
    }


def rules(sheet):
    found = []
    formats = sheet.ConditionalFormats
    for one in formats.getConditionalFormats():
        for index in range(one.getCount()):
            entry = one.getByIndex(index)
            # A scale of colours has neither a formula nor a style.
            formula = getattr(entry, "Formula1", "")
            found.append({"range": one.Range.RangeAddressesAsString, "formula": formula, "style": getattr(entry, "StyleName", "")})
    return found


def filter_of(document, sheet):
    unnamed = document.getPropertyValue("UnnamedDatabaseRanges")
    index = sheet.RangeAddress.Sheet
    if not unnamed.hasByTable(index):
        return None
    found = unnamed.getByTable(index)
    return {"lastRow": found.DataArea.EndRow, "lastColumn": found.DataArea.EndColumn, "buttons": found.AutoFilter}


def look(document, wanted):
    sheets = {}
    for sheet in document.Sheets:
        filters = filter_of(document, sheet)
        document.CurrentController.setActiveSheet(sheet)
        controller = document.CurrentController
        sheets[sheet.Name] = {
            "visible": sheet.IsVisible,
            "tab": colour(sheet.TabColor),
            "frozen": [controller.hasFrozenPanes(), controller.SplitRow, controller.SplitColumn],
            "filter": filters,
            "hiddenColumns": [c for c in range(12) if not sheet.Columns.getByIndex(c).IsVisible],
            "hiddenRows": [r for r in range(12) if not sheet.Rows.getByIndex(r).IsVisible],
            "widths": [sheet.Columns.getByIndex(c).Width for c in range(3)],
            "charts": [
                chart.EmbeddedObject.Diagram.DiagramType for chart in sheet.Charts
            ],
            "merged": sheet.getCellByPosition(0, 8).IsMerged,
            "rules": rules(sheet),
            "cells": {
                f"{column},{row}": cell(sheet, column, row)
                for name, column, row in wanted
                if name == sheet.Name
            },
            "validations": {str(c): validation(sheet, c, 2) for c in range(10)},
            "emptyInColumnB": sheet.getCellByPosition(1, 300).NumberFormat,
        }
    return {"sheets": sheets, "names": list(document.NamedRanges.ElementNames)}


def main():
    pipe, path, wanted, saved = sys.argv[1:5]
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (prop("Hidden", True),))
    print(json.dumps(look(document, json.loads(wanted))))
    if saved:
        if len(sys.argv) > 5:
            sheet = document.Sheets.getByIndex(0)
            sheet.Columns.insertByIndex(0, 1)
            sheet.Rows.insertByIndex(1, 2)
            sheet.Name = "Kunden"
        document.storeToURL(uno.systemPathToFileUrl(saved), (prop("FilterName", "Calc MS Excel 2007 XML"),))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass


main()
