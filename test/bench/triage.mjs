// How long triage takes: ordinary inquiries, and texts made to be slow. `node test/bench/triage.mjs`
// Exits 1 when an ordinary inquiry takes over 5 ms on average or 50,000 hostile characters over 100 ms.
import { loadTriage } from '../inquiries/load-triage.mjs';
import { readInquiries } from '../inquiries/read-inquiries.mjs';

const length = 50_000;
const repeat = (piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Each text tempts one reader into trying again and again. */
const hostile = {
  spaces: repeat(' '),
  lineBreaks: repeat('\n'),
  letterA: repeat('a'),
  digits: repeat('1'),
  dottedDigits: repeat('1.'),
  spacedDigits: repeat('1 '),
  plusSigns: repeat('+'),
  halfPhones: repeat('+49 30 '),
  atSigns: repeat('@'),
  halfAddresses: repeat('a@a.'),
  longLocalPart: `${repeat('a')}@`,
  dots: repeat('.'),
  dashes: repeat('-'),
  slashes: repeat('http://'),
  halfLinks: repeat('https://a.'),
  openTags: repeat('<'),
  nestedTags: repeat('<div style="display:none">'),
  openComments: repeat('<!--'),
  ampersands: repeat('&amp'),
  encodedWords: repeat('=?utf-8?b?'),
  halfEncodedWord: `Subject: =?utf-8?q?${repeat('a')}`,
  equalsSigns: `Content-Transfer-Encoding: quoted-printable\nMime-Version: 1.0\n\n${repeat('=')}`,
  headers: repeat('From: a\n'),
  foldedHeader: `Mime-Version: 1.0\nSubject: a\n${repeat(' a\n')}`,
  boundaries: `Mime-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n${repeat('--a\n')}`,
  nestedBoundaries: `Mime-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n${repeat('--a\nContent-Type: multipart/mixed; boundary=a\n\n')}`,
  labels: repeat('name: '),
  labelLines: repeat('quantity:\n'),
  chatLines: repeat('[1/1/26, 1:1] a: b\n'),
  quotes: repeat('> '),
  wroteLines: repeat('On a day someone '),
  countries: repeat('United States of '),
  capitals: repeat('Aa '),
  capitalWords: repeat('Trading & '),
  legalForms: repeat('A, Ltd '),
  chinese: repeat('公司'),
  chineseFeeWords: repeat('我们是'),
  cyrillic: repeat('наслед'),
  arabic: repeat('شركة '),
  months: repeat('before march '),
  deadlines: repeat('before '),
  incoterms: repeat('CIF '),
  quantities: repeat('100 pcs '),
  almostQuantities: repeat('1,000'),
  millions: repeat('$1,1'),
  moneyStory: repeat('transfer the million '),
  askedProducts: repeat('quotation for '),
  accents: repeat('é\u0301'),
  emoji: repeat('💰'),
  loneSurrogates: repeat('\ud83d'),
  zeroWidth: repeat('a\u200b'),
  fullWidth: repeat('１２３，'),
  ampersandNames: repeat('A&'),
  capitalsAndDots: repeat('Aa. '),
  bankAccounts: repeat('our bank account '),
  invitations: repeat('invitation '),
  weMake: repeat('我们做生产'),
  samples: repeat('samples '),
  manyMillions: repeat('5 million '),
  namesAndPlaces: repeat('Ana Sol, '),
  townAfterTown: repeat('Oran, '),
  homeNumbers: repeat('0550 11 22 33 '),
  traditional: repeat('們個'),
  countsOfThings: repeat('500 pcs of '),
  targets: repeat('target $1 '),
  mixedFiles: repeat('a.pdf.'),
  fileNames: repeat('attachment: a b c d e f .'),
};

const milliseconds = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const fastest = (run, times) => Math.min(...Array.from({ length: times }, () => milliseconds(run)));

const { triage } = await loadTriage();
const options = { ownDomains: ['ourcompany.example'], received: '2026-03-01' };
const inquiries = readInquiries('written');
for (const { text } of inquiries) triage(text, options);
const each =
  fastest(() => inquiries.forEach(({ text }) => void triage(text, options)), 3) / inquiries.length;
console.log(`ordinary inquiries: ${each.toFixed(2)} ms each`);

const slow = Object.entries(hostile)
  .map(([name, text]) => [name, fastest(() => triage(text, options), 3)])
  .sort(([, one], [, other]) => other - one);
for (const [name, time] of slow.slice(0, 12)) console.log(`${name}: ${time.toFixed(1)} ms`);
console.log(`${slow.length} hostile texts of ${length} characters`);
if (each > 5 || slow[0][1] > 100) process.exitCode = 1;
