import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { googleClasses } from '../../src/host/services/google-classes.generated';
import { classMethods } from '../../src/host/services/google-globals';
import { methodsOf } from '../../src/host/services/google-reference';
import { claims } from './claims';
import { conformancePage, withClaimCount } from './table';

test('docs/conformance.md is up to date', () => {
  const page = readFileSync(join(__dirname, '../../docs/conformance.md'), 'utf8');
  expect(page).toBe(conformancePage());
});

test('the README counts the claims', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(`${Object.values(claims).flat().length} claims about Apps Script`);
  expect(withClaimCount(readme)).toBe(readme);
});

test('every emulated method is one of Google’s', () => {
  const invented = Object.keys(googleClasses).flatMap((name) =>
    Object.keys(classMethods(name))
      .filter((method) => !methodsOf(name).has(method))
      .map((method) => `${name}.${method}`),
  );
  expect(invented).toEqual([]);
});

test('there are at least 250 claims, each with its source', () => {
  const all = Object.values(claims).flat();
  expect(all.length).toBeGreaterThanOrEqual(250);
  expect(all.filter(({ source }) => source.trim() === '')).toEqual([]);
});
