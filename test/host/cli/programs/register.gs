// biome-ignore-all lint/correctness/noUnusedVariables: the command line calls these by name
/** A stand-in for the add-on: it answers the endpoints the command line asks, over two plain tabs. */
var HEADER = ['company', 'country', 'email'];

function customers_() {
  return SpreadsheetApp.getActive().getSheetByName('Customers');
}

var ENDPOINTS = {
  setUp: () => {
    if (customers_()) return { created: [], changed: false };
    var sheet = SpreadsheetApp.getActive().insertSheet('Customers');
    sheet.getRange(1, 1, 1, 3).setValues([HEADER]);
    return { created: ['customers'], changed: true };
  },
  session: () => ({ otherHeaders: null }),
  readTable: (input) => {
    var lines = Utilities.parseCsv(input.text.replace(/^\ufeff/, ''));
    var header = lines.shift() || [];
    return {
      name: input.name,
      columns: header.map((text) => {
        var key = text.toLowerCase();
        return { header: text, key: HEADER.indexOf(key) < 0 ? null : key, examples: [] };
      }),
      rows: lines,
      titleRows: 1,
      problems: [],
    };
  },
  previewImport: (input) => ({ counts: plan_(input).counts }),
  commitImport: (input) => {
    var plan = plan_(input);
    var sheet = customers_();
    if (plan.rows.length > 0) {
      if (sheet.getMaxRows() < sheet.getLastRow() + plan.rows.length) {
        sheet.insertRowsAfter(sheet.getMaxRows(), plan.rows.length);
      }
      sheet.getRange(sheet.getLastRow() + 1, 1, plan.rows.length, 3).setValues(plan.rows);
    }
    return { outcome: 'saved', counts: plan.counts, rejected: plan.rejected };
  },
  rows: (input) => {
    var sheet = SpreadsheetApp.getActive().getSheetByName(
      input.tab === 'customers' ? 'Customers' : input.tab,
    );
    if (!sheet) throw { problem: 'no such tab' };
    var values = sheet.getDataRange().getValues();
    var keys = values.shift();
    return {
      rows: values.map((row) => {
        var object = {};
        keys.forEach((key, index) => {
          object[key] = row[index];
        });
        return object;
      }),
    };
  },
  agenda: () => ({
    today: Utilities.formatDate(
      new Date(),
      SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
      'yyyy-MM-dd',
    ),
    items: [],
  }),
  triage: (input) =>
    input.inquiries.map((inquiry) => {
      var isScam = /bank details/i.test(inquiry.text);
      return {
        id: inquiry.id,
        kind: isScam ? 'scam' : 'broad',
        score: isScam ? 0 : 4,
        sure: 0.9,
        reasons: [{ signal: 'bank', text: 'asks for bank details', effect: -4 }].slice(
          isScam ? 0 : 1,
        ),
        missing: ['quantity'],
        question: '',
        fields: { country: 'GB', company: '' },
      };
    }),
  whoAmI: () => ({
    user: Session.getActiveUser().getEmail(),
    locale: Session.getActiveUserLocale(),
  }),
};

function plan_(input) {
  var known = {};
  for (var row of customers_().getDataRange().getValues()) known[row[0]] = true;
  var plan = {
    counts: { new: 0, updates: 0, same: 0, duplicates: 0, rejected: 0 },
    rows: [],
    rejected: [],
  };
  input.rows.forEach((row, index) => {
    var at = (key) => row[input.columns.indexOf(key)] || '';
    if (!at('company')) {
      plan.counts.rejected++;
      plan.rejected.push({ row: (input.chunk || 0) * 5000 + index + 1, reason: 'no company' });
    } else if (known[at('company')]) {
      plan.counts.same++;
    } else {
      plan.counts.new++;
      plan.rows.push(HEADER.map(at));
    }
  });
  return plan;
}

function rpc(name, input) {
  if (!ENDPOINTS[name])
    return { ok: false, problem: { kind: 'unknownEndpoint', message: `no endpoint ${name}` } };
  return { ok: true, value: ENDPOINTS[name](input) };
}

function stampReport() {
  SpreadsheetApp.getActive().getSheetByName('Customers').getRange('E1').setValue('stamped');
  SpreadsheetApp.getUi().alert('Stamped');
}

function breaks() {
  throw new TypeError('this one breaks');
}
