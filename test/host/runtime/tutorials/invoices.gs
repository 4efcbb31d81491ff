/**
 * Invoices: a template tab is copied, filled and numbered without gaps, and a register tab lists them.
 */
var TEMPLATE = 'Template';
var REGISTER = 'Invoices';

function setup() {
  var ss = SpreadsheetApp.getActive();
  var t = ss.getSheetByName(TEMPLATE) || ss.insertSheet(TEMPLATE, 0);
  t.clear();
  t.getRange('A1').setValue('INVOICE {{number}}').setFontSize(18);
  t.getRange('A2').setValue('Date: {{date}}');
  t.getRange('A3').setValue('To: {{customer}}');
  t.getRange('A5:D5').setValues([['Item', 'Qty', 'Price', 'Total']]).setFontWeight('bold')
    .setBorder(false, false, true, false, false, false, 'black', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  t.getRange('D6:D10').setFormulaR1C1('=IF(RC[-2]="","",RC[-2]*RC[-1])');
  t.getRange('C11').setValue('Sum');
  t.getRange('D11').setFormula('=SUM(D6:D10)');
  t.getRange('C6:D11').setNumberFormat('#,##0.00 [$€-407]');
  t.setColumnWidths(1, 4, 120).hideSheet();
  var list = ss.getSheetByName(REGISTER) || ss.insertSheet(REGISTER);
  if (list.getLastRow() === 0) list.appendRow(['Number', 'Date', 'Customer', 'Amount', 'Link']);
  ss.getSheets().forEach(function (s) { if (s.getName() === 'Sheet1') ss.deleteSheet(s); });
  ss.setActiveSheet(list);
  return ss.getSheets().map(function (s) { return s.getName() + (s.isSheetHidden() ? ' (hidden)' : ''); });
}

function nextNumber() {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(10000)) throw new Error('Someone else is numbering');
  try {
    var props = PropertiesService.getDocumentProperties();
    var year = Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy');
    var key = 'last-' + year;
    var n = Number(props.getProperty(key) || 0) + 1;
    props.setProperty(key, n);
    return Utilities.formatString('INV-%s-%04d', year, n);
  } finally {
    lock.releaseLock();
  }
}

function makeInvoice(customer, lines) {
  customer = customer || 'Nordhavn Pumps AB';
  lines = lines || [['Valve DN25', 200, 7.5], ['Freight', 1, 340]];
  var ss = SpreadsheetApp.getActive();
  var number = nextNumber();
  var sheet = ss.getSheetByName(TEMPLATE).copyTo(ss).setName(number).showSheet();
  var fields = { number: number, customer: customer, date: Utilities.formatDate(new Date(), ss.getSpreadsheetTimeZone(), "d MMMM yyyy") };
  Object.keys(fields).forEach(function (key) {
    sheet.createTextFinder('{{' + key + '}}').replaceAllWith(fields[key]);
  });
  sheet.getRange(6, 1, lines.length, 3).setValues(lines);
  SpreadsheetApp.flush();
  var amount = sheet.getRange('D11').getValue();
  var url = '#gid=' + sheet.getSheetId();
  var rich = SpreadsheetApp.newRichTextValue().setText('open').setLinkUrl(url).build();
  var list = ss.getSheetByName(REGISTER);
  list.appendRow([number, new Date(), customer, amount]);
  list.getRange(list.getLastRow(), 5).setRichTextValue(rich);
  list.getRange('B2:B').setNumberFormat('dd/mm/yyyy');
  return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue(), sheet.getRange('D11').getDisplayValue(), list.getRange(list.getLastRow(), 5).getRichTextValue().getLinkUrl() === url];
}

function listInvoices() {
  return SpreadsheetApp.getActive().getSheetByName(REGISTER).getDataRange().getDisplayValues();
}
