/** @customfunction */
function TOTALHOURS() { let n = 0; for (const s of SpreadsheetApp.getActiveSpreadsheet().getSheets()) { if (s.getName().startsWith('W')) n += s.getRange('A1').getValue(); } return n; }
/** @customfunction */
function SALEPRICE(input, discount) { if (typeof discount !== 'number') throw new Error('discount must be a number'); return Array.isArray(input) ? input.map((r) => r.map((p) => p * (1 - discount))) : input * (1 - discount); }
/** @customfunction */
function ROWNOTE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
/** @customfunction */
function TYPES(a, b, c, d, e) { return [typeof a, typeof b, c instanceof Date ? 'date' : typeof c, JSON.stringify(d), typeof e].join(); }
function custom() {
  const ss = SpreadsheetApp.getActive();
  ['W1', 'W2'].forEach((n, i) => ss.insertSheet(n).getRange('A1').setValue(i + 4));
  const s = ss.insertSheet('C');
  s.getRange('A1:A3').setValues([[10], [20], [new Date(2026, 0, 5)]]);
  s.getRange('B1:B8').setFormulas([['=TOTALHOURS()'], ['=SALEPRICE(A2,0.1)'], ['=SALEPRICE(A2,"x")'], ['=ROWNOTE()'], ['=WRITES()'], ['=TYPES("a",TRUE,A3,A1:A2,D9)'], ['=saleprice(A1:A2,0.5)'], ['']]);
  return s.getRange('B1:B8').getDisplayValues().flat();
}
function deleteBlanks() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Clean');
  sheet.getRange('A1:C6').setValues([['a', '', 1], ['', '', ''], ['b', '', 2], ['', '', ''], ['', '', 3], ['c', '', '']]);
  const values = sheet.getDataRange().getValues();
  for (let i = values.length - 1; i >= 0; i--) if (values[i].every((v) => v === '')) sheet.deleteRow(i + 1);
  const data = sheet.getDataRange();
  for (let c = data.getNumColumns(); c > 0; c--) if (data.offset(0, c - 1, data.getNumRows(), 1).isBlank()) sheet.deleteColumn(c);
  if (sheet.getMaxRows() > sheet.getLastRow()) sheet.deleteRows(sheet.getLastRow() + 1, sheet.getMaxRows() - sheet.getLastRow());
  if (sheet.getMaxColumns() > sheet.getLastColumn()) sheet.deleteColumns(sheet.getLastColumn() + 1, sheet.getMaxColumns() - sheet.getLastColumn());
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), 1), filled = range.getValues();
  for (let i = 1; i < filled.length; i++) if (filled[i][0] === '') filled[i][0] = filled[i - 1][0];
  range.setValues(filled);
  return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getDataRange().getValues()];
}
function macro() {
  var spreadsheet = SpreadsheetApp.getActive();
  spreadsheet.insertSheet('Macro').activate();
  spreadsheet.getRange('A1:C3').activate();
  spreadsheet.getActiveRangeList().setBackground('#4285f4').setFontColor('#ffffff').setFontWeight('bold').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  spreadsheet.getActiveRange().setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  spreadsheet.getRange('B:B').activate();
  spreadsheet.getActiveSheet().insertColumnsAfter(spreadsheet.getActiveRange().getLastColumn(), 1);
  spreadsheet.getActiveRange().offset(0, spreadsheet.getActiveRange().getNumColumns(), spreadsheet.getActiveRange().getNumRows(), 1).activate();
  spreadsheet.getRange('A1').activate();
  spreadsheet.getCurrentCell().setValue('x');
  spreadsheet.getRange('A1').copyTo(spreadsheet.getRange('D5'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
  spreadsheet.getActiveSheet().setFrozenRows(1);
  spreadsheet.getActiveSheet().hideColumns(2);
  spreadsheet.getActiveSheet().getFilter() !== null && spreadsheet.getActiveSheet().getFilter().remove();
  spreadsheet.getRange('A1:D10').createFilter();
  spreadsheet.getActiveSheet().getFilter().sort(1, true);
  spreadsheet.getRange('A1').autoFill(spreadsheet.getRange('A1:A3'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
  var conditionalFormatRules = spreadsheet.getActiveSheet().getConditionalFormatRules();
  conditionalFormatRules.splice(conditionalFormatRules.length, 1, SpreadsheetApp.newConditionalFormatRule().setRanges([spreadsheet.getRange('A1:D1')]).whenCellNotEmpty().setBackground('#B7E1CD').build());
  spreadsheet.getActiveSheet().setConditionalFormatRules(conditionalFormatRules);
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Macro'), true);
  spreadsheet.getActiveSheet().getRange(1, 1, 1, 1).setShowHyperlink && 0;
  return [spreadsheet.getRange('D5').getBackground(), spreadsheet.getActiveSheet().getMaxColumns(), spreadsheet.getActiveSheet().isColumnHiddenByUser(2), spreadsheet.getCurrentCell().getA1Notation()];
}
function mails() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Mail');
  sheet.getRange('A1:C3').setValues([['Recipient', 'Name', 'Email Sent'], ['a@example.com', 'A', ''], ['b@example.com', 'B', '']]);
  const [heads, ...rows] = sheet.getDataRange().getDisplayValues();
  const col = heads.indexOf('Email Sent');
  const out = rows.map((r) => heads.reduce((o, k, i) => (o[k] = r[i] || '', o), {})).map((row) => { try { if (row['Email Sent'] !== '') return [row['Email Sent']]; MailApp.sendEmail(row.Recipient, 'Hi ' + row.Name, 'Hello'); return [new Date()]; } catch (e) { return [e.message]; } });
  sheet.getRange(2, col + 1, out.length).setValues(out);
  return sheet.getRange('C2:C3').getValues().flat();
}
