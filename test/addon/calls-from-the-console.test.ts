import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/api/answer';
import { endpoints } from '../../src/api/endpoints';
import { writeWorkbook } from '../../src/host/workbook/json';
import { AddOn } from '../support/add-on';

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  return addOn;
};

const answerTo = async (addOn: AddOn, name: unknown, input: unknown): Promise<Answer<unknown>> =>
  (await addOn.rpc(name as string, input)) as Answer<unknown>;

const whole = (addOn: AddOn): string => JSON.stringify(writeWorkbook(addOn.workbook));

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

  test('gets an answer in words from every question, whatever he sends', async () => {
    const addOn = await started();
    const refusals: string[] = [];
    for (const name of Object.keys(endpoints)) {
      for (const input of [{ customerId: 7 }, { rows: 'x', operationId: [] }]) {
        const answer = await answerTo(addOn, name, input);
        if (!answer.ok) refusals.push(answer.problem.message);
      }
    }
    expect(refusals.length).toBeGreaterThan(40);
    expect(refusals.filter((words) => !/\p{L}{3}/u.test(words))).toEqual([]);
  });
});
