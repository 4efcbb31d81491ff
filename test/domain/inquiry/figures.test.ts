import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const inquiries = join(__dirname, '../../inquiries');

/**
 * Inquiries as they are kept: a head line `### kind sort language [received] | fields`, then the text. How well
 * unknown ones are judged stands in docs/triage.md.
 */
const judged = (folder: string, ownDomains: string[]) =>
  readdirSync(join(inquiries, folder)).flatMap((name) =>
    readFileSync(join(inquiries, folder, name), 'utf8')
      .split(/^### /m)
      .slice(1)
      .map((block) => {
        const end = block.indexOf('\n');
        const [kind, , language, received] = block.slice(0, end).split(' | ')[0]!.split(/\s+/);
        const verdict = triage(block.slice(end + 1).trim(), { ownDomains, received });
        return { kind, language, verdict: verdict.kind };
      }),
  );

/** The inquiries that were learned from: here only what is known must not be forgotten. */
const written = judged('written', ['ourcompany.example']);

const share = (part: number, whole: number) => part / whole;

test('knows inquiries of every kind, a fifth of them Chinese', () => {
  expect(written.length).toBeGreaterThanOrEqual(700);
  const chinese = written.filter(({ language }) => language?.startsWith('zh'));
  expect(share(chinese.length, written.length)).toBeGreaterThanOrEqual(0.2);
});

test('judges 92 of 100 of the inquiries it learned from as a person would', () => {
  const right = written.filter(({ kind, verdict }) => kind === verdict).length;
  expect(share(right, written.length)).toBeGreaterThanOrEqual(0.92);
});

test('calls few of the buyers it learned from scammers and misses few scammers', () => {
  const called = written.filter(({ verdict }) => verdict === 'scam');
  const scams = written.filter(({ kind }) => kind === 'scam');
  const both = called.filter(({ kind }) => kind === 'scam').length;
  expect(share(both, called.length)).toBeGreaterThanOrEqual(0.93);
  expect(share(both, scams.length)).toBeGreaterThanOrEqual(0.93);
});

test('says in docs/triage.md what the triage really makes of the split nothing was learned from', () => {
  const split = judged('test-split', []);
  const called = split.filter(({ verdict }) => verdict === 'scam');
  const scams = split.filter(({ kind }) => kind === 'scam');
  const both = called.filter(({ kind }) => kind === 'scam').length;
  const right = split.filter(({ kind, verdict }) => kind === verdict).length;
  const figures = [
    share(right, split.length),
    share(both, called.length),
    share(both, scams.length),
  ].map((part) => part.toFixed(3));
  const docs = readFileSync(join(inquiries, '../../docs/triage.md'), 'utf8');
  expect(docs).toContain(`| ${[split.length, ...figures].join(' | ')} |`);
});
