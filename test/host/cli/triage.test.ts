import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run, workFolder } from './command-line';

let folder = '';
beforeEach(async () => {
  folder = await workFolder();
});
afterEach(() => rm(folder, { recursive: true }));

const inquiry = 'Please send your bank details for the deposit.';

test('an inquiry from the standard input is judged, for a person to read', async () => {
  const { code, out } = await run(folder, ['triage', '-'], { input: inquiry });
  expect(code).toBe(0);
  expect(out).toBe(
    'scam · score 0\nWhy:\n  bank: “asks for bank details”\nFound:\n  country: GB\nMissing: quantity\n',
  );
});

test('an inquiry in a file is judged, for a program to read', async () => {
  const path = join(folder, 'inquiry.txt');
  await writeFile(path, 'Dear Sir, send catalogue.');
  const { out } = await run(folder, ['triage', path, '--json']);
  expect(JSON.parse(out)).toMatchObject({ kind: 'broad', score: 4 });
});

test('each line of a file is answered by one line, in order', async () => {
  const lines = Array.from({ length: 1234 }, (_, number) =>
    JSON.stringify({ id: `q${number}`, text: number % 2 ? inquiry : '询价：木材' }),
  );
  const { code, out } = await run(folder, ['triage', '-', '--format', 'jsonl', '--count'], {
    input: `${lines.join('\n')}\n\n`,
  });
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; kind: string });
  expect(code).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(lines.map((_, number) => `q${number}`));
  expect(answers.map(({ kind }) => kind).slice(0, 2)).toEqual(['broad', 'scam']);
});

test('a line that cannot be read is answered in its place, and the command ends with 1', async () => {
  const input = '{"id":"a","text":"x"}\nnot json\n{"id":"c"}\n{"id":"d","text":"y"}';
  const { code, out } = await run(folder, ['triage', '-', '--format', 'jsonl'], { input });
  expect(code).toBe(1);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(answers).toMatchObject([
    { id: 'a', kind: 'broad' },
    { error: 'line 2 is not valid JSON.' },
    { error: 'line 3 is not valid JSON.' },
    { id: 'd', kind: 'broad' },
  ]);
});

test('nothing to judge is refused', async () => {
  expect(await run(folder, ['triage', '-'], { input: '  \n' })).toMatchObject({ code: 1, out: '' });
  expect(await run(folder, ['triage', join(folder, 'no.eml')])).toMatchObject({ code: 1, out: '' });
});

test('a reason is whole where the answer goes to a file', async () => {
  const long =
    'please send us your best price for ten thousand pieces of your stainless steel ball valve DN50 with certificate';
  const { out } = await run(folder, ['triage', '-', '--lang', 'en'], {
    input: `Dear Ms Lin, ${long}`,
  });
  expect(out).not.toContain('…');
});

test('a spreadsheet in the place of an inquiry is refused', async () => {
  const path = join(folder, 'list.xlsx');
  await writeFile(path, Buffer.from('504b0304140000', 'hex'));
  const { code, err } = await run(folder, ['triage', path, '--lang', 'en']);
  expect(code).toBe(1);
  expect(err).toContain('an inquiry is expected as text');
});
