import { expect, test } from '@jest/globals';
import { hostOf } from './scripted';

const answer = async (expression: string) =>
  hostOf(`function main() { return ${expression}; }`).run('main', [], 'sidebar');

test.each([
  ['undefined', null],
  ['[1, undefined]', [1, null]],
  ['{ a: { b: "x" } }', { a: { b: 'x' } }],
  ['new Date(0)', null],
  ['[1, new Date(0)]', null],
  ['SpreadsheetApp.getActiveSheet()', null],
  ['new Map([[1, 2]])', {}],
  ['new Set([1])', {}],
  ['/x/', {}],
  ['Promise.resolve(5)', 5],
  ['new Int8Array([1, 2])', { 0: 1, 1: 2 }],
])('the sidebar gets for %s what Google gives', async (expression, expected) => {
  expect((await answer(expression)).value).toEqual(expected);
});

test('a function arrives as its source', async () => {
  expect((await answer('function () { return 1 }')).value).toBe('function () { return 1 }');
});

test('bytes without sign are a server error', async () => {
  expect((await answer('new Uint8Array([1])')).status).toBe('failed');
});

test.each([
  ['a date', [new Date(0)], 'Failed due to illegal value'],
  ['a date in a list', [[1, 2, 3, new Date(0)]], 'Failed due to illegal value in property: 3'],
  ['a map', [new Map()], 'Failed due to illegal value'],
  ['a pattern', [/x/], 'Failed due to illegal value'],
  ['a boxed number', [Object(1)], 'Failed due to illegal value'],
])('%s cannot be sent to the server', async (_, args, message) => {
  const { error } = await hostOf('function main(x) { return x; }').run('main', args, 'sidebar');
  expect(error?.message).toContain(message);
});

test('what is sent is a copy without undefined', async () => {
  const host = hostOf('function main(x) { return [Array.isArray(x.list), x.list[0], x.text]; }');
  const { value } = await host.run('main', [{ list: [undefined], text: 'é' }], 'sidebar');
  expect(value).toEqual([true, null, 'é']);
});
