// biome-ignore-all lint/correctness/noUnusedVariables: the command line calls these by name
var runs = 0;

function add(a, b) {
  runs++;
  return a + b;
}

function howManyRuns() {
  return runs;
}

function writeThenRead() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange(1, 1, 2, 1).setValues([['a'], ['b']]);
  Logger.log('written');
  return sheet.getRange('A1:A2').getValues();
}

function fails() {
  throw new Error('no such luck');
}

function today() {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm');
}
