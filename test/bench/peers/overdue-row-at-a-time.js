/** What a follow-up reminder usually looks like: one read and one colour per row. */
function checkOverdue() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers');
  const last = sheet.getLastRow();
  const today = new Date();
  for (let row = 2; row <= last; row++) {
    const contacted = sheet.getRange(row, 4).getValue();
    const days = (today - contacted) / 86400000;
    if (days > 30) {
      sheet.getRange(row, 5).setValue('Overdue');
      sheet.getRange(row, 1, 1, 5).setBackground('#f4cccc');
    } else {
      sheet.getRange(row, 5).setValue('OK');
    }
  }
}
