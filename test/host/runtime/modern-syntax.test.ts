import { expect, test } from '@jest/globals';
import { hostOf } from './scripted';

const statusOf = async (source: string) => {
  const { status, value, error } = await hostOf(source).run('f', [], 'menu');
  return status === 'completed' ? value : error?.message;
};

test.each([
  ['a private field', 'class A { #x = 1; }\nfunction f() {}'],
  ['a private method', 'class A { #go() {} }\nfunction f() {}'],
  ['a static field', 'class A { static x = 1 }\nfunction f() {}'],
  ['a static field without a value', 'class A {\n static count\n go() {} }\nfunction f() {}'],
  ['a static block', 'class A { static { } }\nfunction f() {}'],
  ['one behind a template', 'const a = `${`#` + "`"}`; class A { static x = a }\nfunction f() {}'],
])('%s is no syntax of Apps Script', async (_, source) => {
  expect(await statusOf(source)).toBe('Invalid or unexpected token');
});

test.each([
  [
    'static methods',
    'class A { static make() { return 1 } static async go() {} static get v() { return 2 } }\nfunction f() { return A.make() + A.v }',
    3,
  ],
  ['comments', '// static x = 1\n/* class { #a; static {} } */\nfunction f() { return 1 }', 1],
  ['texts', 'function f() { return ["#fff", \'static x = 1;\', `#${"#a"} static { }`].length }', 3],
  ['patterns', 'function f() { return /#[a-z/]+\\/static x=/.test("#a/static x=") }', true],
  ['divisions', 'function f() { const a = 8, b = 2; return a / b / 2 }', 2],
  ['keys', 'function f() { const o = { static: 1 }; return o.static }', 1],
])('%s that look like it are', async (_, source, value) => {
  expect(await statusOf(source)).toBe(value);
});
