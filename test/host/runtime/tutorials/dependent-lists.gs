// Pick a country, and the next cell offers only its cities. The lists live on the sheet "Places".
function build() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const places = ss.insertSheet('Places');
  const data = { China: ['Ningbo', 'Xiamen', 'Yiwu'], Germany: ['Bremen', 'Hamburg'], Chile: ['Valparaíso'] };
  const countries = Object.keys(data);
  const height = Math.max(...countries.map(c => data[c].length));
  const table = [countries, ...Array.from({ length: height }, (_, i) => countries.map(c => data[c][i] ?? ''))];
  places.getRange(1, 1, table.length, table[0].length).setValues(table);
  const form = ss.getSheets()[0].setName('Form');
  form.getRange('A1:C1').setValues([['Country', 'City', 'Picked on']]);
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(places.getRange(1, 1, 1, countries.length), true)
    .setAllowInvalid(false)
    .setHelpText('Choose a country from the list')
    .build();
  form.getRange('A2:A').setDataValidation(rule);
  ss.setActiveSheet(form);
  return form.getRange('A2').getDataValidation().getCriteriaType().toString();
}

function onEdit(e) {
  const sheet = e.range.getSheet();
  if (sheet.getName() !== 'Form') return;
  const col = e.range.getColumn();
  const row = e.range.getRow();
  if (row === 1) return;
  if (col === 1) offerCities_(sheet, row, e.value);
  if (col === 2) {
    const stamp = sheet.getRange(row, 3);
    if (e.range.isBlank()) stamp.clearContent();
    else stamp.setValue(new Date()).setNumberFormat('yyyy-mm-dd hh:mm');
  }
}

function offerCities_(sheet, row, country) {
  const city = sheet.getRange(row, 2);
  city.clearContent().clearDataValidations();
  if (!country) return;
  const places = sheet.getParent().getSheetByName('Places');
  const heads = places.getRange(1, 1, 1, places.getLastColumn()).getValues()[0];
  const at = heads.indexOf(country) + 1;
  if (at === 0) return;
  const cities = places.getRange(2, at, places.getLastRow() - 1).getValues().flat().filter(String);
  city.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(cities, true).setAllowInvalid(false).build());
  if (cities.length === 1) city.setValue(cities[0]);
}
