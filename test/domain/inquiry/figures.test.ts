import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const folder = join(__dirname, '../../inquiries/written');

/**
 * The inquiries that were learned from; their head line is `### kind sort language [received] | fields`. How well
 * unknown ones are judged stands in docs/triage.md: here only what is known must not be forgotten.
 */
const written = readdirSync(folder).flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [kind, , language, received] = block
        .slice(0, block.indexOf('\n'))
        .split(' | ')[0]!
        .split(/\s+/);
      const text = block.slice(block.indexOf('\n') + 1).trim();
      const options = { ownDomains: ['ourcompany.example'], received };
      return { kind, language, verdict: triage(text, options).kind };
    }),
);

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
