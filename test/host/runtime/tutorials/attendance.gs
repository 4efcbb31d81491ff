// Attendance: one row a pupil, one column a day; ticking "Here" stamps the time.
const FIRST_ROW = 3;
const DAY_FORMAT = 'ddd d mmm';

function onOpen(e) {
  SpreadsheetApp.getUi()
    .createMenu('📋 Attendance')
    .addItem('Start a new day', 'newDay')
    .addItem('Who was missing?', 'showMissing')
    .addSeparator()
    .addItem('Lock past days', 'lockPast')
    .addToUi();
}

function makeClass() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getActiveSheet().setName('Class 4B');
  sheet.getRange(1, 1, 1, 2).merge().setValue('Class 4B').setFontSize(14).setFontWeight('bold').setHorizontalAlignment('center');
  sheet.getRange('A2:B2').setValues([['Pupil', 'Days here']]).setBackground('#cfe2f3').setFontWeight('bold');
  const pupils = ['Aoife', 'Bakary', 'Chen Li', 'Daria', 'Emre'];
  sheet.getRange(FIRST_ROW, 1, pupils.length).setValues(pupils.map(p => [p]));
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  sheet.autoResizeColumn(1);
  ss.setNamedRange('Pupils', sheet.getRange(FIRST_ROW, 1, pupils.length));
  return ss.getRangeByName('Pupils').getA1Notation();
}

function newDay() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const names = SpreadsheetApp.getActive().getRangeByName('Pupils');
  const column = sheet.getLastColumn() + 1;
  const today = new Date();
  const head = sheet.getRange(2, column).setValue(today).setNumberFormat(DAY_FORMAT);
  head.setFontWeight('bold').setBackground('#cfe2f3').setNote('Opened by ' + Session.getActiveUser().getEmail());
  sheet.getRange(names.getRow(), column, names.getNumRows()).insertCheckboxes();
  const first = sheet.getRange(names.getRow(), 3).getA1Notation();
  const last = sheet.getRange(names.getRow(), column).getA1Notation();
  sheet.getRange(names.getRow(), 2).setFormula(`=COUNTIF($${first}:$${last}, TRUE)`);
  if (names.getNumRows() > 1) {
    sheet.getRange(names.getRow(), 2).copyTo(sheet.getRange(names.getRow() + 1, 2, names.getNumRows() - 1), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false);
  }
  return head.getDisplayValue();
}

function onEdit(e) {
  const { range, value } = e;
  if (range.getNumRows() > 1 || range.getRow() < FIRST_ROW || range.getColumn() < 3) return;
  if (value === 'TRUE') {
    const at = Utilities.formatDate(new Date(), e.source.getSpreadsheetTimeZone(), 'HH:mm');
    range.setNote('came at ' + at);
  } else {
    range.clearNote();
  }
}

function missing_() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const [, , ...rows] = sheet.getDataRange().getValues();
  return rows.filter(row => row[row.length - 1] === false).map(([name]) => name);
}

function showMissing() {
  const names = missing_();
  SpreadsheetApp.getUi().alert('Missing today', names.join('\n') || 'Nobody', SpreadsheetApp.getUi().ButtonSet.OK);
  return names;
}

function lockPast() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach(p => p.canEdit() && p.remove());
  const columns = sheet.getLastColumn() - 3;
  if (columns < 1) return 0;
  const protection = sheet.getRange(FIRST_ROW, 3, sheet.getLastRow() - FIRST_ROW + 1, columns).protect().setDescription('Past days');
  const me = Session.getEffectiveUser();
  protection.addEditor(me);
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return protection.getRange().getA1Notation();
}
