// 1. cleaning a list that was pasted
function cleanList() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:A6').setValues([['  Li  Wei, Linden '], ['Ana Costa, Olivar'], ['Ana Costa, Olivar'], ['Jo Ray, Harbour'], [''], ['Kim Do, Andes']]);
  const range = sheet.getRange('A1:A6');
  range.trimWhitespace();
  range.removeDuplicates();
  sheet.getRange('A1:A5').splitTextToColumns(',');
  sheet.getRange('A1:B5').sort([{ column: 2, ascending: true }]);
  return sheet.getRange('A1:B5').getValues();
}
// 2. dependent drop-downs
function dependentLists() {
  const ss = SpreadsheetApp.getActive();
  const lists = ss.insertSheet('Lists');
  lists.getRange('A1:B3').setValues([['Asia', 'Europe'], ['China', 'Spain'], ['Japan', 'France']]);
  const form = ss.insertSheet('Form');
  form.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:B1'), true).build());
  form.getRange('A2').setValue('Europe');
  const heads = lists.getRange(1, 1, 1, lists.getLastColumn()).getValues()[0];
  const col = heads.indexOf(form.getRange('A2').getValue()) + 1;
  const options = lists.getRange(2, col, lists.getLastRow() - 1).getValues().map(String).filter(Boolean);
  form.getRange('B2').clearContent().clearDataValidations().setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(options).setAllowInvalid(false).build());
  return form.getRange('B2').getDataValidation().getCriteriaValues()[0];
}
// 3. calendar grid
function calendar() {
  const sheet = SpreadsheetApp.getActive().insertSheet('March');
  const first = new Date(2026, 2, 1), days = new Date(2026, 3, 0).getDate();
  const offset = first.getDay();
  const grid = Array.from({ length: 6 }, () => Array(7).fill(''));
  for (let d = 1; d <= days; d++) grid[Math.floor((d + offset - 1) / 7)][(d + offset - 1) % 7] = d;
  sheet.getRange(1, 1, 1, 7).setValues([['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']]).setFontWeights([Array(7).fill('bold')]);
  sheet.getRange(2, 1, 6, 7).setValues(grid).setBackgrounds(grid.map((row) => row.map((d, i) => (i === 0 || i === 6 ? '#eeeeee' : null)))).setHorizontalAlignment('center').setVerticalAlignment('middle').setFontFamily('Roboto').setFontSize(9);
  sheet.setRowHeights(2, 6, 40).setColumnWidths(1, 7, 60);
  return [sheet.getRange('A2:G2').getValues()[0], sheet.getRange('A2').getBackground(), sheet.getRange('B2').getBackground()];
}
// 4. budget with formulas and named ranges
function budget() {
  const ss = SpreadsheetApp.getActive(), sheet = ss.insertSheet('Budget');
  sheet.getRange('A1:C4').setValues([['Item', 'Plan', 'Actual'], ['Fair', 5000, 5600], ['Samples', 1200, 900], ['Travel', 3000, '']]);
  ss.setNamedRange('Plan', sheet.getRange('B2:B4'));
  sheet.getRange('D1').setValue('Diff');
  sheet.getRange('D2:D4').setFormulaR1C1('=IF(R[0]C[-1]="","",R[0]C[-1]-R[0]C[-2])');
  sheet.getRange('A5:D5').setFormulas([['="Total"', '=SUM(Plan)', '=SUM(C2:C4)', '=C5-B5']]);
  sheet.getRange('B2:D5').setNumberFormat('$#,##0;[RED]($#,##0)');
  sheet.getRange('E2:E4').setFormula('=IFERROR(C2/B2,0)').setNumberFormat('0%');
  return sheet.getRange('A1:E5').getDisplayValues();
}
// 5. unique ids and lookups into an object
function joinTables() {
  const ss = SpreadsheetApp.getActive();
  const orders = ss.insertSheet('Orders'); orders.getRange('A1:B4').setValues([['id', 'buyer'], [1, 'x'], [2, 'y'], [3, 'x']]);
  const buyers = ss.insertSheet('Buyers'); buyers.getRange('A1:B3').setValues([['buyer', 'mail'], ['x', 'x@example.com'], ['y', 'y@example.com']]);
  const map = new Map(buyers.getDataRange().getValues().slice(1));
  const out = orders.getDataRange().getValues().map(([id, buyer], i) => [i ? map.get(buyer) ?? '' : 'mail']);
  orders.getRange(1, 3, out.length, 1).setValues(out);
  return orders.getRange('C2:C4').getValues().flat();
}
// 6. batches with a time limit and a continuation token
function batch() {
  const start = Date.now(), props = PropertiesService.getScriptProperties();
  let at = Number(props.getProperty('at')) || 0;
  while (at < 50 && Date.now() - start < 5 * 60 * 1000) { Utilities.sleep(10000); at++; }
  props.setProperty('at', at);
  return [at, props.getProperty('at')];
}
// 7. protect what must not change
function protectSheet() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Locked');
  const protection = sheet.protect().setDescription('Do not touch');
  protection.setUnprotectedRanges([sheet.getRange('B2:C5')]);
  const me = Session.getEffectiveUser();
  protection.addEditor(me);
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  const range = sheet.getRange('A1:A10').protect().setWarningOnly(true);
  return [protection.getEditors().map((e) => e.getEmail()), protection.getUnprotectedRanges().map((r) => r.getA1Notation()), range.isWarningOnly(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription()];
}
// 8. group by month
function byMonth() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Log');
  sheet.getRange('A1:B4').setValues([['2026-01-05', 3], ['2026-01-20', 4], ['2026-02-01', 5], ['2026-02-01', 1]]);
  const tz = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  return sheet.getDataRange().getValues().reduce((all, [d, n]) => { const m = Utilities.formatDate(d, tz, 'yyyy-MM'); return { ...all, [m]: (all[m] || 0) + n }; }, {});
}
// 9. csv export and import
function csv() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Csv');
  const rows = Utilities.parseCsv('name,note\n"Ray, Jo","said ""hi"""\nKim,');
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  const text = sheet.getDataRange().getDisplayValues().map((r) => r.map((c) => /[",\n]/.test(c) ? '"' + c.replace(/"/g, '""') + '"' : c).join(',')).join('\r\n');
  const blob = Utilities.newBlob(text, MimeType.CSV, 'list.csv');
  return [blob.getName(), blob.getContentType(), blob.getDataAsString()];
}
// 10. clean up tabs
function tabs() {
  const ss = SpreadsheetApp.getActive();
  ['b', 'a', 'c'].forEach((n) => ss.insertSheet(n));
  ['a', 'b', 'c'].forEach((n, i) => { ss.setActiveSheet(ss.getSheetByName(n)); ss.moveActiveSheet(i + 1); });
  ss.getSheetByName('c').hideSheet().setTabColor('#ff0000');
  const names = ss.getSheets().map((s) => s.getName() + (s.isSheetHidden() ? '*' : ''));
  ss.getSheets().forEach((s) => { if (s.getName().length === 1) ss.deleteSheet(s); });
  return names.slice(0, 3);
}
// 11. old style
var ss2 = SpreadsheetApp.getActiveSpreadsheet();
function oldStyle() {
  var sheet = ss2.getSheets()[0];
  for (var i = 1; i < 4; i++) { for (var j = 1; j < 4; j++) { sheet.getRange(i, j).setValue(i * j); } }
  var data = sheet.getSheetValues(1, 1, 3, 3), out = [];
  data.forEach(function (r) { out.push(r.join("")); });
  return out;
}
