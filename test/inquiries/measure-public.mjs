// Judges public letters that stay where they are: `node test/inquiries/measure-public.mjs FILE`. A table of requests
// (title, description, quantity, country; none is a scam) is read in each way somebody may paste a row of it, lines of
// JSON (subject, body, from, reply_to; nearly all are scams) with and without their headers.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { loadTriage } from './load-triage.mjs';

const lines = (...parts) => parts.filter(Boolean).join('\n');

/** How a row of the table may reach us; a way that leaves nothing of a row leaves it out. */
const ways = {
  form: ({ title, description, quantity, country }) =>
    `Product: ${title}\nQuantity: ${quantity}\nCountry: ${country}\nMessage: ${description}`,
  'bare lines': ({ title, description, quantity, country }) =>
    lines(title, description, quantity, country),
  'title and quantity': ({ title, quantity }) => lines(title, quantity),
  'title and description': ({ title, description }) => lines(title, description),
  description: ({ description }) => description,
  title: ({ title }) => title,
};

const headers = ({ from, reply_to, subject }) =>
  lines(`From: ${from}`, reply_to && `Reply-To: ${reply_to}`, `Subject: ${subject}`);

const mailWays = {
  bodies: ({ body }) => body,
  'with headers': (mail) => `${headers(mail)}\n\n${mail.body}`,
};

const { triage } = await loadTriage();

const measure = (name, texts) => {
  const kinds = texts.filter(Boolean).map((text) => triage(text, { ownDomains: [] }).kind);
  const scams = kinds.filter((kind) => kind === 'scam').length;
  console.log(
    `${name}: ${scams} of ${kinds.length} called scam (${((100 * scams) / kinds.length).toFixed(1)} %)`,
  );
};

const [path] = process.argv.slice(2);
const content = readFileSync(path, 'utf8');
if (path.endsWith('.csv')) {
  const { data } = Papa.parse(content, { header: true, skipEmptyLines: true });
  const trimmed = data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell).trim()])),
  );
  for (const [name, write] of Object.entries(ways)) measure(name, trimmed.map(write));
} else {
  const mails = content
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const [name, write] of Object.entries(mailWays)) measure(name, mails.map(write));
  const fakes = mails.filter(({ fake_buyer }) => fake_buyer);
  measure('fake buyers with headers', fakes.map(mailWays['with headers']));
}
