import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const folder = join(__dirname, '../../inquiries/held-out');

/** The inquiries nothing was learned from; their head line is `### kind sort language [received] | fields`. */
const heldOut = readdirSync(folder).flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [kind, , , received] = block
        .slice(0, block.indexOf('\n'))
        .split(' | ')[0]!
        .split(/\s+/);
      const text = block.slice(block.indexOf('\n') + 1).trim();
      return {
        kind,
        text,
        verdict: triage(text, { ownDomains: ['ourcompany.example'], received }).kind,
      };
    }),
);

const share = (part: number, whole: number) => part / whole;

test('judges 92 of 100 inquiries it never learned from as a person would', () => {
  expect(heldOut.length).toBeGreaterThanOrEqual(150);
  expect(
    share(heldOut.filter(({ kind, verdict }) => kind === verdict).length, heldOut.length),
  ).toBeGreaterThanOrEqual(0.92);
});

test('calls few buyers scammers and misses few scammers', () => {
  const called = heldOut.filter(({ verdict }) => verdict === 'scam');
  const scams = heldOut.filter(({ kind }) => kind === 'scam');
  const both = called.filter(({ kind }) => kind === 'scam').length;
  expect(share(both, called.length)).toBeGreaterThanOrEqual(0.96);
  expect(share(both, scams.length)).toBeGreaterThanOrEqual(0.88);
});
