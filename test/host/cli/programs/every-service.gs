// A day in the life of a list of offers: one function for each of Google's services that it needs.
function build() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getActiveSheet().setName('Offers');
  sheet.getRange('A1:E1').setValues([['No', 'Buyer', 'Sent', 'Amount', 'State']]).setFontWeight('bold');
  const rows = ['Linden', 'Harbour', 'Olivar', 'Andes'].map((buyer, i) => [
    Utilities.formatString('P-%04d', i + 1), buyer, new Date(2026, 1, i + 1), 250 * (i + 1), i % 2 ? 'won' : 'open',
  ]);
  sheet.getRange(2, 1, rows.length, 5).setValues(rows);
  sheet.setFrozenRows(1);
  sheet.getRange('E2:E').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['open', 'won', 'lost']).setAllowInvalid(false).build(),
  );
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$E2="open"').setBackground('#fff2cc').setRanges([sheet.getRange('A2:E')]).build(),
  ]);
  sheet.getRange('A1:E5').createFilter();
  ss.setNamedRange('amounts', sheet.getRange('D2:D5'));
  sheet.getRange('B2').setNote('asks for samples');
  sheet.addDeveloperMetadata('list', 'offers');
  sheet.getRange('D6').setFormula('=SUM(amounts)');
  sheet.getRange('A6:C6').merge();
  sheet.hideColumns(3);
  const lock = sheet.getRange('A1:E1').protect().setDescription('headers');
  lock.setWarningOnly(true);
  sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('B1:B5')).addRange(sheet.getRange('D1:D5')).setPosition(8, 1, 0, 0).build());
  const found = sheet.createTextFinder('won').matchEntireCell(true).findAll().map((cell) => cell.getA1Notation());
  sheet.getRangeList(found).setFontColor('#137333');
  return [found, sheet.getRange('D6').getDisplayValue(), sheet.getCharts().length, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, sheet.createDeveloperMetadataFinder().withKey('list').find().length];
}
function remember() {
  const key = Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'offers')).slice(0, 8);
  PropertiesService.getDocumentProperties().setProperty('key', key);
  PropertiesService.getUserProperties().setProperties({ name: 'Mei', city: '深圳' });
  CacheService.getDocumentCache().put('rate', '7.1', 60);
  CacheService.getUserCache().putAll({ a: '1', b: '2' });
  return [
    PropertiesService.getDocumentProperties().getProperty('key'),
    PropertiesService.getUserProperties().getKeys().sort(),
    PropertiesService.getScriptProperties().getProperty('none'),
    CacheService.getDocumentCache().get('rate'),
    CacheService.getUserCache().getAll(['a', 'c']),
  ];
}
function together() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  try {
    SpreadsheetApp.getActiveSheet().appendRow(['P-0005', "'=Kaito", new Date(2026, 2, 1), 75, 'open']);
    SpreadsheetApp.flush();
    return [lock.hasLock(), SpreadsheetApp.getActiveSheet().getRange('B7').getValue()];
  } finally {
    lock.releaseLock();
  }
}
function page() {
  const template = HtmlService.createTemplate('<ul><? for (const row of rows) { ?><li><?= row ?></li><? } ?></ul>');
  template.rows = SpreadsheetApp.getActiveSheet().getRange('B2:B3').getValues().flat().concat('<b>');
  return template.evaluate().setTitle('Offers').getContent();
}
function plan() {
  ScriptApp.newTrigger('remember').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create();
  ScriptApp.newTrigger('together').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  const made = ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction() + ' ' + t.getEventType());
  ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t));
  return made;
}
function whoAndWhen() {
  console.log('asked by %s', Session.getEffectiveUser().getEmail());
  Logger.log('and logged');
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const parsed = Utilities.parseCsv('a;"b;c"', ';');
  const zip = Utilities.unzip(Utilities.zip([Utilities.newBlob('询盘', 'text/plain', 'a.txt')]));
  return [
    Session.getActiveUser().getEmail(), Session.getScriptTimeZone(), zone,
    Utilities.formatDate(new Date(2026, 2, 9, 9), zone, "yyyy-MM-dd'T'HH:mm EEE"), parsed, zip[0].getDataAsString(), Utilities.getUuid().length,
  ];
}
