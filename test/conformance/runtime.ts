import { type Claim, plainly, throws } from './claim';

const winter = 'jpoehnelt appsScriptWinterCG.json';
const absent =
  'setTimeout setInterval TextEncoder TextDecoder fetch FormData File Blob URL URLSearchParams atob btoa crypto window navigator performance process structuredClone queueMicrotask AbortController require module Buffer global'.split(
    ' ',
  );

/** The limitations page names most of them, a live test three more, and Node's own nobody thought of. */
const whence = (name: string): [Claim['evidence'], string] => {
  if (/^(structuredClone|queueMicrotask|AbortController)$/.test(name)) return ['live', winter];
  if (/^(require|module|Buffer|global)$/.test(name)) return ['assumed', 'names of Node'];
  return ['documented', 'V8 runtime: limitations'];
};

export const runtime: Claim[] = [
  ...absent.map((name) =>
    plainly(`there is no ${name}`, `return typeof ${name};`, 'undefined', ...whence(name)),
  ),
  plainly(
    'Intl and WebAssembly are there',
    'return [typeof Intl, typeof WebAssembly];',
    ['object', 'object'],
    'live',
    winter,
  ),
  plainly(
    'values of cells are arrays of the script itself',
    "const v = SpreadsheetApp.getActiveSheet().getRange('A1').getValues(); return [v instanceof Array, v[0] instanceof Array];",
    [true, true],
    'assumed',
    'no other realm is seen',
  ),
  plainly(
    'dates read from cells are dates',
    "const c = SpreadsheetApp.getActiveSheet().getRange('A1'); c.setValue('2026-03-10'); return Object.prototype.toString.call(c.getValue());",
    '[object Date]',
    'documented',
    'Range.getValue()',
  ),
  plainly(
    'refusals are errors named Exception',
    'try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e).slice(0, 10)]; }',
    [true, 'Exception', 'Exception:'],
    'live',
    'surfaces as Exception: message',
  ),
  plainly(
    'an async function is waited for',
    'return (async () => { await null; return 7; })();',
    7,
    'live',
    'jpoehnelt async-await',
  ),
  plainly(
    'a rejected promise fails the run',
    "return Promise.reject(new Error('no'));",
    throws('no'),
    'live',
    'jpoehnelt async-await',
  ),
  plainly(
    'an unhandled rejection is silent',
    "Promise.reject(new Error('no')); return 1;",
    1,
    'live',
    'jpoehnelt async-await',
  ),
  plainly(
    'microtasks run after the stack',
    'const seen = []; Promise.resolve().then(() => seen.push(2)); seen.push(1); return Promise.resolve().then(() => seen);',
    [1, 2],
    'live',
    'jpoehnelt async-await',
  ),
  plainly(
    'eval and new Function work',
    "return [eval('1 + 1'), new Function('return 2')()];",
    [2, 2],
    'field',
    'libraries loaded by eval',
  ),
  plainly(
    'modern syntax works',
    'const o = { a: null }; o.a ??= 3; return [o?.a, o.b?.c ?? 5, [1, 2].at(-1)];',
    [3, 5, 2],
    'field',
    'in practice',
  ),
  plainly(
    'methods of globals work without them',
    "const { formatDate } = Utilities; return formatDate(new Date(0), 'GMT', 'yyyy');",
    '1970',
    'assumed',
    'Logger.log passed as a function',
  ),
  plainly(
    'objects of Google print their class',
    'return String(SpreadsheetApp.getActiveSheet());',
    'Sheet',
    'field',
    'logged objects',
  ),
  plainly(
    'objects of Google are empty JSON',
    "return JSON.stringify({ r: SpreadsheetApp.getActiveSheet().getRange('A1') });",
    '{"r":{}}',
    'field',
    'logged objects',
  ),
  plainly(
    'what is not emulated says so',
    "SpreadsheetApp.getActiveSheet().insertImage('https://example.com/a.png', 1, 1);",
    throws('Sheet.insertImage is not emulated by the workbench'),
    'assumed',
    'rule of the workbench',
  ),
  plainly(
    'services that are not emulated say so',
    'GmailApp.getAliases();',
    throws('GmailApp.getAliases is not emulated by the workbench'),
    'assumed',
    'rule of the workbench',
  ),
  plainly(
    'local time is that of the script zone',
    'return [new Date(2026, 2, 10, 9).toISOString(), new Date(Date.UTC(2026, 2, 10, 1)).getHours(), new Date(0).getTimezoneOffset()];',
    ['2026-03-10T01:00:00.000Z', 9, -480],
    'documented',
    'Session.getScriptTimeZone()',
  ),
  plainly(
    'a day only is read as UTC, a time as local',
    "return [new Date('2026-03-10').toISOString(), new Date('2026-03-10T09:00').toISOString()];",
    ['2026-03-10T00:00:00.000Z', '2026-03-10T01:00:00.000Z'],
    'documented',
    'ECMAScript',
  ),
  plainly(
    'setting a month carries over',
    'const d = new Date(2026, 0, 31); d.setMonth(1); return d.toDateString();',
    'Tue Mar 03 2026',
    'documented',
    'ECMAScript',
  ),
  plainly(
    'console and Logger do not disturb',
    "console.log('a', { b: 1 }); Logger.log('%s', 5); return Logger.getLog();",
    'a { b: 1 }\n5\n',
    'assumed',
    'both write to one log',
  ),
  plainly(
    'a stack overflow is an ordinary error',
    'function f() { return f(); } try { f(); } catch (e) { return e instanceof RangeError; }',
    true,
    'documented',
    'ECMAScript',
  ),
];
