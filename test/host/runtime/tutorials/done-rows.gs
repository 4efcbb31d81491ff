// Colours rows by their status, and moves finished ones to the archive.
const STATUS_COL = 3;
const COLORS = { 'To do': '#fce8e6', Doing: '#fef7e0', Done: '#e6f4ea' };

function prepare() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheets()[0].setName('Tasks');
  sheet.getRange('A1:D1').setValues([['Task', 'Who', 'Status', 'Changed']]).setFontWeight('bold');
  sheet.getRange(2, 1, 3, 3).setValues([['Quote for Nordhavn', 'Mei', 'To do'], ['Samples to Lima', 'Lin', 'Doing'], ['Renew certificate', 'Mei', 'To do']]);
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(Object.keys(COLORS)).build();
  sheet.getRange(2, STATUS_COL, sheet.getMaxRows() - 1).setDataValidation(rule);
  ss.insertSheet('Archive', ss.getNumSheets()).appendRow(['Task', 'Who', 'Status', 'Changed']);
  sheet.activate();
  ScriptApp.getProjectTriggers()
    .filter(t => t.getHandlerFunction() === 'moveDone')
    .forEach(t => ScriptApp.deleteTrigger(t));
  ScriptApp.newTrigger('moveDone').forSpreadsheet(ss).onEdit().create();
  return ScriptApp.getProjectTriggers().length;
}

function onEdit({ range, value, oldValue, source }) {
  const sheet = source.getActiveSheet();
  if (sheet.getName() !== 'Tasks' || range.columnStart !== STATUS_COL || range.rowStart < 2) return;
  const row = sheet.getRange(range.rowStart, 1, 1, sheet.getLastColumn());
  row.setBackground(COLORS[value] || null);
  sheet.getRange(range.rowStart, 4).setValue(`${oldValue ?? 'new'} → ${value ?? 'nothing'}`);
}

function moveDone(e) {
  const sheet = e.range.getSheet();
  if (sheet.getName() !== 'Tasks' || e.range.getColumn() !== STATUS_COL || e.value !== 'Done') return;
  const archive = e.source.getSheetByName('Archive');
  const row = sheet.getRange(e.range.getRow(), 1, 1, 4);
  row.copyTo(archive.getRange(archive.getLastRow() + 1, 1), { contentsOnly: true });
  archive.getRange(archive.getLastRow(), 5).setValue(e.user.getEmail());
  sheet.deleteRow(e.range.getRow());
  e.source.toast(`Moved "${archive.getRange(archive.getLastRow(), 1).getValue()}"`, 'Archive', 3);
}

function archiveAll() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Tasks');
  const archive = ss.getSheetByName('Archive');
  const values = sheet.getDataRange().getValues();
  let moved = 0;
  for (let i = values.length - 1; i > 0; i--) {
    if (values[i][STATUS_COL - 1] !== 'Done') continue;
    archive.appendRow(values[i]);
    sheet.deleteRow(i + 1);
    moved++;
  }
  return moved;
}
