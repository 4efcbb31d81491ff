import { beforeAll, describe, expect, test } from '@jest/globals';
import { operationIdAt } from '../../src/domain/operation-id';
import { customerIdOf } from '../../src/domain/row-id';
import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import { deleteRows, moveColumns } from '../../src/host/workbook/structure';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';
import { longLog, longLogLines } from '../support/long-log';

const columns = english.columns.followUps;
const now = Date.parse('2026-03-18T01:30:00Z');
const idOf = (index: number): string => customerIdOf('long-log-list', index);
const list = {
  operationId: 'long-log-list',
  name: 'start.csv',
  columns: ['company', 'class'],
  rows: [
    ['Fjellheim Sport AS', 'C'],
    ['Casa Verde SA', 'A'],
    ['Northgate Ltd', 'F'],
  ],
};

let made: WorkbookJson;
beforeAll(async () => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await addOn.ask.commitImport(list as never);
  made = writeWorkbook(await longLog(addOn, idOf));
});

const opened = (): AddOn => new AddOn({ workbook: readWorkbook(made) });

const contact = (words: string, began = now) =>
  ({
    operationId: operationIdAt(began, words),
    customerId: idOf(1),
    direction: 'out',
    channel: 'mail',
    topic: 'priceMove',
    text: `said ${words}`,
    nextDate: null,
  }) as const;

const linesOf = async (addOn: AddOn, operationId: string) =>
  (await addOn.ask.rows({ tab: 'followUps' })).rows.filter(
    (row) => row.operationId === operationId,
  );

const cellsOfLog = longLogLines * Object.keys(columns).length;

describe('a long log', () => {
  test('is read from near its end for an everyday contact, which stands below the last line', async () => {
    const addOn = opened();
    const request = contact('once');
    const { outcome } = await addOn.ask.logFollowUp(request);
    expect(outcome).toBe('saved');
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    expect(addOn.calls.cellsRead).toBeLessThan(addOn.tab('customers').rowCount * 17 + cellsOfLog);
    const { rows } = await addOn.ask.rows({ tab: 'followUps' });
    expect(rows.at(-1)).toMatchObject({ text: 'said once', customer: 'Casa Verde SA' });
    expect(rows.at(-2)).toMatchObject({ text: `line ${longLogLines - 1}` });
  });

  test('has each contact once, however often it is sent', async () => {
    const addOn = opened();
    const request = contact('twice');
    await addOn.ask.logFollowUp(request);
    expect((await addOn.ask.logFollowUp(request)).outcome).toBe('alreadySaved');
    expect(await linesOf(addOn, request.operationId)).toHaveLength(1);
  });

  test('has it once when it is sent again after thousands of others', async () => {
    const addOn = opened();
    const request = contact('early');
    await addOn.ask.logFollowUp(request);
    await longLog(addOn, idOf, '2026-03-20T01:30:00Z');
    expect((await addOn.ask.logFollowUp(request)).outcome).toBe('alreadySaved');
    expect(await linesOf(addOn, request.operationId)).toHaveLength(1);
  });

  test.each([
    ['a month ahead', '2026-04-18T01:30:00Z', '2026-03-18T01:40:00Z'],
    ['right, and Google’s set back', '2026-03-18T01:30:00Z', '2026-03-01T01:30:00Z'],
  ])(
    'has it once when the clock of its browser was %s and it comes again after thousands',
    async (_, begun, seen) => {
      const addOn = opened();
      const request = contact('elsewhen', Date.parse(begun));
      await addOn.ask.logFollowUp(request);
      await longLog(addOn, idOf, seen);
      const again = new AddOn({ workbook: addOn.workbook, now: '2026-03-18T02:30:00Z' });
      expect((await again.ask.logFollowUp(request)).outcome).toBe('alreadySaved');
      const late = new AddOn({ workbook: addOn.workbook, now: begun });
      expect((await late.ask.logFollowUp(request)).outcome).toBe('alreadySaved');
      expect(await linesOf(addOn, request.operationId)).toHaveLength(1);
    },
  );

  test('has it once when its id was made up to be of a day in twelve years', async () => {
    const addOn = opened();
    const request = contact('made up', Date.parse('2038-03-18T01:30:00Z'));
    await addOn.ask.logFollowUp(request);
    await longLog(addOn, idOf, '2026-03-18T01:40:00Z');
    expect((await addOn.ask.logFollowUp(request)).outcome).toBe('alreadySaved');
    expect(await linesOf(addOn, request.operationId)).toHaveLength(1);
  });

  test('is read from near its end again by a clock that is right after one that was not', async () => {
    const addOn = opened();
    await addOn.ask.logFollowUp(contact('ahead', Date.parse('2026-04-18T01:30:00Z')));
    await longLog(addOn, idOf, '2026-03-18T01:40:00Z');
    const later = new AddOn({ workbook: addOn.workbook, now: '2026-04-20T01:30:00Z' });
    await later.ask.logFollowUp(contact('right', Date.parse('2026-04-20T01:30:00Z')));
    expect(later.calls.cellsRead).toBeLessThan(
      addOn.tab('customers').rowCount * 17 + longLogLines * Object.keys(columns).length,
    );
  });

  test('has it once when its line was sorted to the top meanwhile', async () => {
    const addOn = opened();
    const request = contact('sorted');
    await addOn.ask.logFollowUp(request);
    const sheet = addOn.tab('followUps');
    const rows = sheet.rows.splice(1, longLogLines + 2);
    sheet.rows.splice(1, 0, ...rows.reverse());
    expect((await addOn.ask.logFollowUp(request)).outcome).toBe('alreadySaved');
    expect(await linesOf(addOn, request.operationId)).toHaveLength(1);
  });

  test('takes a contact whose id does not say when it was begun', async () => {
    const addOn = opened();
    const request = { ...contact('x'), operationId: 'made by a program' };
    await addOn.ask.logFollowUp(request);
    expect((await addOn.ask.logFollowUp(request)).outcome).toBe('alreadySaved');
  });

  test('is written by its columns when somebody has moved one', async () => {
    const addOn = opened();
    const sheet = addOn.tab('followUps');
    moveColumns(sheet, addOn.column('followUps', columns.text), 1, 0);
    const request = contact('moved');
    await addOn.ask.logFollowUp(request);
    expect(await linesOf(addOn, request.operationId)).toMatchObject([
      { text: 'said moved', customer: 'Casa Verde SA', topic: 'priceMove' },
    ]);
  });

  test('is written below its last line when lines above were taken out', async () => {
    const addOn = opened();
    deleteRows(addOn.tab('followUps'), 5, 300);
    await addOn.ask.logFollowUp(contact('shorter'));
    const { rows } = await addOn.ask.rows({ tab: 'followUps' });
    expect(rows.at(-1)).toMatchObject({ text: 'said shorter' });
    expect(rows.at(-2)).toMatchObject({ text: `line ${longLogLines - 1}` });
  });

  test('is read from near its end again, once it was seen that lines above were taken out', async () => {
    const addOn = opened();
    deleteRows(addOn.tab('followUps'), 5, 3);
    await addOn.ask.logFollowUp(contact('first'));
    const whole = addOn.calls.cellsRead;
    await addOn.ask.logFollowUp(contact('second'));
    expect(addOn.calls.cellsRead).toBeLessThan(whole - cellsOfLog / 2);
    expect((await addOn.ask.logFollowUp(contact('first'))).outcome).toBe('alreadySaved');
  });

  test('shows a customer with the last follow-ups, without being read whole', async () => {
    const addOn = opened();
    const { card } = await addOn.ask.customer({ customerId: idOf(1) });
    const last = [1198, 1195, 1192, 1189, 1186].map((line) => `line ${line}`);
    expect(card.lastFollowUps.map(({ text }) => text)).toEqual(last);
    expect(card.isHistoryPart).toBeUndefined();
    expect(addOn.calls.cellsRead).toBeLessThan(addOn.tab('customers').rowCount * 17 + cellsOfLog);
  });

  test('no longer counts a contact that was taken back', async () => {
    const addOn = opened();
    const request = contact('wrong');
    await addOn.ask.logFollowUp(request);
    await addOn.ask.undoOperation({ operationId: request.operationId });
    const { card } = await addOn.ask.customer({ customerId: idOf(1) });
    expect(card.lastFollowUps[0]).toMatchObject({ text: 'line 1198' });
  });
});
