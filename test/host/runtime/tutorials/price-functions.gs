/**
 * Adds the markup to every price.
 *
 * @param {A2:A10} prices The prices, one or a range of them.
 * @param {0.2} markup The share that is added.
 * @return The prices with their markup.
 * @customfunction
 */
function WITH_MARKUP(prices, markup) {
  if (typeof markup !== 'number') throw new Error('The markup must be a number');
  return Array.isArray(prices)
    ? prices.map(row => row.map(price => (price === '' ? '' : Math.round(price * (1 + markup) * 100) / 100)))
    : prices * (1 + markup);
}

/**
 * Counts the orders of each customer.
 * @customfunction
 */
function ORDERS_BY_CUSTOMER(rows) {
  const counts = new Map();
  for (const [customer, amount] of rows) {
    if (customer === '') continue;
    const old = counts.get(customer) || { n: 0, sum: 0 };
    counts.set(customer, { n: old.n + 1, sum: old.sum + Number(amount) });
  }
  return [['Customer', 'Orders', 'Value'], ...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([c, { n, sum }]) => [c, n, sum])];
}

/** @customfunction */
function DAYS_SINCE(date) {
  if (!(date instanceof Date)) return '–';
  return Math.floor((Date.now() - date.getTime()) / 864e5);
}

/** @customfunction */
function SHEET_NAME() {
  return SpreadsheetApp.getActiveRange().getSheet().getName();
}

function fill() {
  const sheet = SpreadsheetApp.getActiveSheet().setName('Prices');
  sheet.getRange('A1:C5').setValues([
    ['Customer', 'Price', 'Ordered on'],
    ['Olivar', 10, new Date(2026, 2, 1)],
    ['Andes', 99.99, new Date(2026, 2, 7)],
    ['Olivar', 7.5, ''],
    ['', '', ''],
  ]);
  sheet.getRange('E1').setFormula('=WITH_MARKUP(B2:B5, 20%)');
  sheet.getRange('F1').setFormula('=WITH_MARKUP(B2, "a lot")');
  sheet.getRange('G1').setFormula('=ORDERS_BY_CUSTOMER(A2:B5)');
  sheet.getRange('J2:J4').setFormula('=DAYS_SINCE(C2)');
  sheet.getRange('K1').setFormula('=SHEET_NAME()');
  SpreadsheetApp.flush();
  return ['E1:E4', 'F1', 'G1:I3', 'J2:J4', 'K1'].map(a1 => sheet.getRange(a1).getValues());
}
