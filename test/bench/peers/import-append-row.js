/** What an importer usually looks like: look for the mail address in every row, then append one row. */
function importCustomers() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const incoming = book.getSheetByName('Import');
  const customers = book.getSheetByName('Customers');
  const last = incoming.getLastRow();
  for (let row = 2; row <= last; row++) {
    const values = incoming.getRange(row, 1, 1, 3).getValues()[0];
    const found = customers.createTextFinder(values[1]).findNext();
    if (!found) customers.appendRow(values);
  }
}
