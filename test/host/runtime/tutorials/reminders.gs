// Every morning: who has something due within three days is written to once.
const HEADERS = ['Name', 'Email', 'What', 'Due', 'Reminded'];
const DAY = 24 * 60 * 60 * 1000;

function install() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([HEADERS]);
  const today = startOfDay_(new Date());
  const rows = [['Mei', 'mei@example.com', 'contract', 1], ['Omar', 'omar@example.com', 'visa', 3], ['Lin', 'lin@example.com', 'insurance', 10], ['Sara', '', 'lease', 2]];
  sheet.getRange(2, 1, rows.length, 4).setValues(rows.map(([n, m, w, d]) => [n, m, w, new Date(today.getTime() + d * DAY)]));
  const t = ScriptApp.newTrigger('remind').timeBased().atHour(8).everyDays(1).inTimezone(Session.getScriptTimeZone()).create();
  return [t.getEventType() + '', t.getTriggerSource() + '', t.getHandlerFunction(), typeof t.getUniqueId()];
}

function startOfDay_(d) {
  return new Date(d.getFullYear(), d.getMonth(), d.getDate());
}

function remind(e) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const data = sheet.getDataRange().getValues();
  const head = data.shift();
  const col = Object.fromEntries(head.map((h, i) => [h, i]));
  const now = startOfDay_(new Date());
  const letters = [];
  data.forEach((row, i) => {
    const days = Math.round((row[col.Due] - now) / DAY);
    if (days < 0 || days > 3 || row[col.Reminded] !== '') return;
    if (!/^[^@\s]+@[^@\s]+$/.test(row[col.Email])) {
      console.warn('No address for %s', row[col.Name]);
      return;
    }
    const page = HtmlService.createTemplate('<p>Dear <?= name ?>, your <b><?= what ?></b> is due on <?= due ?> (in <?= days ?> day<? if (days !== 1) { ?>s<? } ?>).</p>');
    Object.assign(page, { name: row[col.Name], what: row[col.What], days, due: Utilities.formatDate(row[col.Due], Session.getScriptTimeZone(), 'EEE d MMM') });
    letters.push({ to: row[col.Email], subject: `Due soon: ${row[col.What]}`, htmlBody: page.evaluate().getContent() });
    sheet.getRange(i + 2, col.Reminded + 1).setValue(now);
  });
  console.log('%d letters at %s:00', letters.length, e ? e.hour : 'hand');
  letters.forEach(l => console.info(l.to + ' | ' + l.htmlBody));
  return letters.length;
}
