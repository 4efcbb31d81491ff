import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/api/answer';
import { endpoints } from '../../src/api/endpoints';
import { writeWorkbook } from '../../src/host/workbook/json';
import { doubledKeys, formulas } from '../faults/invariants';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn({ ui: quietScreen() });
  await addOn.ask.setUp({});
  return addOn;
};

const answerTo = async (addOn: AddOn, name: unknown, input: unknown): Promise<Answer<unknown>> =>
  (await addOn.rpc(name as string, input)) as Answer<unknown>;

const whole = (addOn: AddOn): string => JSON.stringify(writeWorkbook(addOn.workbook));

const doubledIds = ({ workbook }: AddOn): string[] => doubledKeys(workbook);
const formulasOf = ({ workbook }: AddOn): string[] => formulas(workbook);

const contact = {
  operationId: 'console-0001',
  customerId: 'c-nobody',
  direction: 'out',
  channel: 'mail',
  topic: 'priceMove',
  text: '',
  nextDate: null,
};

describe('somebody who calls the program from the browser’s console', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'setUp ',
    'SETUP',
    '',
    null,
    7,
  ])('is told that there is no such question as %p', async (name) => {
    const addOn = await started();
    const before = whole(addOn);
    const answer = await answerTo(addOn, name, {});
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'endpointUnknown' } });
    expect(whole(addOn)).toBe(before);
  });

  test.each([
    ['no input at all', null],
    ['a text', 'all of it'],
    ['a list', [contact]],
    ['nothing in it', {}],
    ['a channel of his own', { ...contact, channel: 'carrier pigeon' }],
    ['a number for a text', { ...contact, text: 5 }],
    ['a day that is none', { ...contact, nextDate: '2026-02-30' }],
    ['an operation id too short', { ...contact, operationId: 'x' }],
    ['an operation id too long', { ...contact, operationId: 'x'.repeat(200) }],
    ['a text no cell holds', { ...contact, text: 'x'.repeat(60_000) }],
    ['an object with another prototype', { ...contact, customerId: { __proto__: null } }],
  ])('is refused %s, and nothing is written', async (_, input) => {
    const addOn = await started();
    const before = whole(addOn);
    const answer = await answerTo(addOn, 'logFollowUp', input);
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'inputInvalid' } });
    expect(whole(addOn)).toBe(before);
  });

  test('is told so of a name of a hundred thousand characters as well', async () => {
    const answer = await answerTo(await started(), 'x'.repeat(100_000), {});
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'endpointUnknown' } });
  });

  test('is not heard for more than the form has', async () => {
    const addOn = await started();
    const input = { ...contact, owner: 'somebody else', undo: '{}', act: 'order' };
    expect(await answerTo(addOn, 'logFollowUp', input)).toMatchObject({
      ok: false,
      problem: { kind: 'customerMissing' },
    });
  });
});

/** What an honest form of each kind would hold, so that one thing at a time can be made wrong. */
const honest = (schema: Schema): unknown => {
  const { type, shape, element, options, entries, values, innerType } = schema.def;
  if (type === 'object') {
    const parts = Object.entries(shape ?? {}).map(([key, part]) => [key, honest(part)]);
    return Object.fromEntries(parts);
  }
  if (type === 'array') return element ? [honest(element)] : [];
  if (type === 'union') return options?.[0] ? honest(options[0]) : null;
  if (type === 'enum') return Object.values(entries ?? {})[0];
  if (type === 'literal') return values?.[0];
  if (innerType) return honest(innerType);
  return { string: '2026-03-18 console', number: 1, boolean: true }[type as 'string'] ?? {};
};

type Schema = {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly element?: Schema;
    readonly options?: readonly Schema[];
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly values?: readonly unknown[];
    readonly innerType?: Schema;
  };
};

const huge = 'x'.repeat(60_000);
const spoiled = (value: unknown): unknown[] => [
  null,
  7,
  '',
  huge,
  [],
  [value],
  { value },
  { $gt: '' },
  Number.NaN,
  -1e308,
  '__proto__',
  JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {}}}'),
];

/** A form of an endpoint, with one thing wrong each time: missing, extra, huge, of another kind, with a prototype. */
const wrongForms = (name: string): unknown[] => {
  const { input } = endpoints[name as keyof typeof endpoints] as unknown as { input: Schema };
  const form = honest(input) as Record<string, unknown>;
  const fields = Object.keys(form);
  const without = fields.map((key) =>
    Object.fromEntries(Object.entries(form).filter(([one]) => one !== key)),
  );
  const changed = fields.map((key, at) => {
    const values = spoiled(form[key]);
    return { ...form, [key]: values[(at + name.length) % values.length] };
  });
  const extra = { ...form, isAdmin: true, undo: '{}', toString: 'x', hasOwnProperty: 1 };
  const deep = Array.from({ length: 500 }).reduce((inner: unknown) => [inner], form);
  const wide = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`k${at}`, at]));
  const proto = JSON.parse(`{"__proto__": ${JSON.stringify(form)}}`);
  const whole = spoiled(form).filter((_, at) => at % 3 === name.length % 3);
  return [...whole, ...without, ...changed, extra, deep, wide, proto];
};

const isWordless = (words: string): boolean => !/\p{L}{3}/u.test(words);

describe('every question there is, asked from the console in every wrong way', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await started();
  });

  test.each(Object.keys(endpoints))('%s answers, or refuses in words', async (name) => {
    const before = doubledIds(addOn);
    const wordless: unknown[] = [];
    for (const form of wrongForms(name)) {
      const answer = await answerTo(addOn, name, form).catch((error: Error) => error);
      if (answer instanceof Error)
        wordless.push([JSON.stringify(form).slice(0, 200), answer.message]);
      else if (!answer.ok && isWordless(answer.problem.message)) wordless.push(answer);
    }
    expect(wordless).toEqual([]);
    expect(before).toEqual([]);
    expect(doubledIds(addOn)).toEqual([]);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    expect(formulasOf(addOn)).toEqual([]);
  });

  test('what goes round in a circle never reaches the script, as on Google', async () => {
    const round: Record<string, unknown> = { ...contact };
    round.customerId = round;
    const before = whole(addOn);
    await expect(answerTo(addOn, 'logFollowUp', round)).rejects.toThrow();
    expect(whole(addOn)).toBe(before);
  });

  test('and everyday work goes on afterwards', async () => {
    const again = new AddOn({ workbook: addOn.workbook });
    const columns = ['company' as const];
    const rows = [['After Ltd']];
    const list = { operationId: 'console-after', name: 'list.csv', columns, rows };
    expect((await again.ask.commitImport(list)).counts.new).toBe(1);
  });
});
