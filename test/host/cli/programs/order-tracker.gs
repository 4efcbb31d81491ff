/** @OnlyCurrentDoc */
const CONFIG = { sheet: 'Orders', header: ['Order', 'Customer', 'Ordered on', 'Amount', 'Status', 'Done'] };
const STATUSES = Object.freeze(['New', 'Paid', 'Shipped', 'Cancelled']);

function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Orders')
    .addItem('Set up', 'setUp')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Reports').addItem('Summary', 'summary').addSeparator().addItem('Chart', 'chart'))
    .addToUi();
}
function getSheet_() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  return ss.getSheetByName(CONFIG.sheet) || ss.insertSheet(CONFIG.sheet, 0);
}
function setUp() {
  const sheet = getSheet_();
  sheet.clear();
  sheet.getRange(1, 1, 1, CONFIG.header.length).setValues([CONFIG.header]).setFontWeight('bold').setBackground('#434343').setFontColor('white').setHorizontalAlignment('center').setWrap(true);
  sheet.setFrozenRows(1);
  sheet.getRange('C2:C').setNumberFormat('yyyy-mm-dd');
  sheet.getRange('D2:D').setNumberFormat('#,##0.00');
  sheet.getRange('E2:E').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([...STATUSES], true).setAllowInvalid(false).setHelpText('Pick one').build());
  sheet.getRange('F2:F20').insertCheckboxes();
  sheet.autoResizeColumns(1, 6);
  sheet.setColumnWidths(1, 2, 150);
  const rules = sheet.getConditionalFormatRules();
  rules.push(SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$E2="Shipped"').setBackground('#d9ead3').setRanges([sheet.getRange('A2:F')]).build());
  rules.push(SpreadsheetApp.newConditionalFormatRule().setGradientMaxpointWithValue('#57bb8a', SpreadsheetApp.InterpolationType.NUMBER, '1000').setGradientMinpoint('#ffffff').setRanges([sheet.getRange('D2:D')]).build());
  sheet.setConditionalFormatRules(rules);
  return sheet.getLastRow();
}
function fill() {
  const sheet = getSheet_();
  const rows = Array.from({ length: 9 }, (_, i) => [`O-${String(i + 1).padStart(4, '0')}`, ['Linden', 'Harbour', 'Nordlicht'][i % 3], new Date(2026, i % 4, i + 1), (i + 1) * 111.5, STATUSES[i % 4], i % 2 === 0]);
  sheet.getRange(2, 1, rows.length, rows[0].length).setValues(rows);
  SpreadsheetApp.flush();
  return sheet.getDataRange().getDisplayValues().slice(0, 3);
}
function summary() {
  const sheet = getSheet_();
  const [head, ...rows] = sheet.getDataRange().getValues();
  const at = (name) => head.indexOf(name);
  const sums = rows.filter((r) => r[0]).reduce((all, r) => { const key = r[at('Customer')]; all[key] = (all[key] || 0) + r[at('Amount')]; return all; }, {});
  const ss = SpreadsheetApp.getActive();
  let out = ss.getSheetByName('Summary');
  if (out) ss.deleteSheet(out);
  out = ss.insertSheet('Summary');
  out.appendRow(['Customer', 'Total']);
  Object.entries(sums).sort(([, a], [, b]) => b - a).forEach((pair) => out.appendRow(pair));
  out.getRange(out.getLastRow() + 1, 1, 1, 2).setFormulas([['="Total"', `=SUM(B2:B${out.getLastRow()})`]]);
  out.getRange('A1:B1').setFontWeight('bold').setBorder(null, null, true, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  out.getRange('A1:B5').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, true);
  out.getRange('B2:B').setNumberFormat('"$"#,##0.00;[Red]-"$"#,##0.00');
  return out.getDataRange().getDisplayValues();
}
function chart() {
  const out = SpreadsheetApp.getActive().getSheetByName('Summary');
  out.getCharts().forEach((c) => out.removeChart(c));
  const c = out.newChart().setChartType(Charts.ChartType.COLUMN).addRange(out.getRange('A1:B4')).setNumHeaders(1).setPosition(2, 4, 0, 0)
    .setOption('title', 'By customer').setOption('legend.position', 'none').setOption('hAxis', { title: 'Customer' }).setOption('width', 500).setOption('height', 300).build();
  out.insertChart(c);
  return { n: out.getCharts().length, title: out.getCharts()[0].getOptions().get('title') };
}
function archive() {
  const ss = SpreadsheetApp.getActive(), sheet = getSheet_();
  const target = ss.getSheetByName('Archive') || ss.insertSheet('Archive');
  const last = sheet.getLastRow();
  for (let r = last; r > 1; r--) {
    const row = sheet.getRange(r, 1, 1, sheet.getLastColumn());
    if (row.getValues()[0][4] === 'Cancelled') { row.copyTo(target.getRange(target.getLastRow() + 1, 1)); sheet.deleteRow(r); }
  }
  return [target.getLastRow(), sheet.getLastRow()];
}
function onEdit(e) {
  const { range, value, oldValue, source } = e;
  if (range.getSheet().getName() !== CONFIG.sheet || range.columnStart !== 5) return;
  range.offset(0, 2).setValue(new Date()).setNote(`was ${oldValue}`);
}
function simulateEdit() {
  const range = getSheet_().getRange('E3');
  onEdit({ range: Object.assign(range, { columnStart: 5 }), value: 'Paid', oldValue: 'New', source: SpreadsheetApp.getActive() });
  return [getSheet_().getRange('G3').getNote(), getSheet_().getRange('G3').getValue() instanceof Date];
}
function locked() {
  const lock = LockService.getScriptLock();
  lock.waitLock(30000);
  try { const p = PropertiesService.getDocumentProperties(); const n = Number(p.getProperty('n') || 0) + 1; p.setProperty('n', String(n)); return n; } finally { lock.releaseLock(); }
}
function installTrigger() {
  ScriptApp.getProjectTriggers().filter((t) => t.getHandlerFunction() === 'summary').forEach((t) => ScriptApp.deleteTrigger(t));
  ScriptApp.newTrigger('summary').timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).inTimezone('Asia/Shanghai').create();
  return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType())]);
}
function toc() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('TOC') || ss.insertSheet('TOC');
  const values = ss.getSheets().map((s) => [SpreadsheetApp.newRichTextValue().setText(s.getName()).setLinkUrl(`#gid=${s.getSheetId()}`).build()]);
  sheet.getRange(1, 1, values.length, 1).setRichTextValues(values);
  return sheet.getRange(1, 1, values.length, 1).getRichTextValues().map(([v]) => [v.getText(), v.getLinkUrl()]);
}
function html() {
  const t = HtmlService.createTemplate('<ul><? rows.forEach(function (r) { ?><li><?= r[0] ?>: <?= r[3] ?></li><? }) ?></ul>');
  t.rows = getSheet_().getRange('A2:D3').getDisplayValues();
  return t.evaluate().setTitle('Orders').setWidth(400).getContent();
}
function letters() {
  const sheet = getSheet_();
  const template = 'Dear {{Customer}}, your order {{Order}} of {{Ordered on}} is {{Status}}.';
  const [head, ...rows] = sheet.getDataRange().getDisplayValues();
  return rows.filter((r) => r[0]).slice(0, 2).map((r) => template.replace(/{{(.*?)}}/g, (_, k) => r[head.indexOf(k)]));
}
/**
 * Doubles a number or a range.
 * @customfunction
 */
function DOUBLE(input) { return Array.isArray(input) ? input.map((row) => row.map((c) => c * 2)) : input * 2; }
function useCustom() { const s = SpreadsheetApp.getActive().insertSheet(); s.getRange('A1:A2').setValues([[2],[3]]); s.getRange('B1').setFormula('=DOUBLE(A1:A2)'); s.getRange('C1').setFormula('=DOUBLE(A2)+1'); return s.getRange('B1:C2').getValues(); }

function pivot() {
  const sheet = getSheet_(), target = SpreadsheetApp.getActive().insertSheet('Pivot');
  const table = target.getRange('A1').createPivotTable(sheet.getRange('A1:F'));
  table.addFilter(2, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build());
  table.addRowGroup(2);
  table.addPivotValue(4, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
  return target.getDataRange().getValues();
}
