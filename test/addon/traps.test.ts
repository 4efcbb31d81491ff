import { expect, test } from '@jest/globals';
import { conditionalFormat } from '../../src/host/workbook/rules';
import { AddOn, emptyWorkbook } from '../support/add-on';

const started = async (timeZone = 'Asia/Shanghai', now = '2026-03-18T01:30:00Z') => {
  const addOn = new AddOn({ workbook: emptyWorkbook(timeZone), now });
  await addOn.ask.setUp({});
  return addOn;
};

const enter = async (addOn: AddOn, row: number, cells: Readonly<Record<string, string>>) => {
  for (const [header, text] of Object.entries(cells)) {
    await addOn.type('customers', row, header, text);
  }
};

const registered = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows;
const idAt = async (addOn: AddOn, index: number) => String((await registered(addOn))[index]?.id);
const namesToday = async (addOn: AddOn) =>
  (await addOn.ask.agenda({})).items.map(({ customer }) => customer);

const contact = (customerId: string, operationId: string) => ({
  operationId,
  customerId,
  direction: 'out' as const,
  channel: 'mail' as const,
  topic: 'productNews',
  text: operationId,
  nextDate: null,
});

test('a colour goes when its reason has gone, and red comes only after the maximum interval', async () => {
  const addOn = await started();
  await enter(addOn, 2, { Company: 'Fjellheim Sport AS', Class: 'C' });
  const sheet = addOn.tab('customers');
  let now = '2026-03-18T01:30:00Z';
  const colour = () =>
    conditionalFormat(sheet, 1, addOn.column('customers', 'Company'), {
      now: () => Date.parse(now),
    })?.background;
  const never = colour();
  await addOn.ask.logFollowUp(contact(await idAt(addOn, 0), 'first-contact'));
  const fresh = colour();
  const later = ['2026-03-25', '2026-03-29', '2026-03-30'].map((day) => {
    now = `${day}T01:30:00Z`;
    return colour();
  });
  expect([never, fresh, ...later]).toEqual(['#d9d2e9', undefined, '#fce8b2', '#fce8b2', '#f4c7c3']);
  addOn.moveTo(now);
  await addOn.ask.logFollowUp(contact(await idAt(addOn, 0), 'second-contact'));
  expect(colour()).toBeUndefined();
  await addOn.type('customers', 2, 'Class', 'F');
  now = '2027-03-30T01:30:00Z';
  expect(colour()).toBeUndefined();
});

test('the first contact stays in the log when the second one is written', async () => {
  const addOn = await started();
  await enter(addOn, 2, { Company: 'Fjellheim Sport AS', Class: 'C' });
  await addOn.ask.logFollowUp(contact(await idAt(addOn, 0), 'first-contact'));
  addOn.moveTo('2026-03-25T01:30:00Z');
  await addOn.ask.logFollowUp(contact(await idAt(addOn, 0), 'second-contact'));
  const { rows } = await addOn.ask.rows({ tab: 'followUps' });
  const contacts = rows.filter(({ act }) => act === 'contact');
  expect(contacts.map(({ text }) => text)).toEqual(['first-contact', 'second-contact']);
});

test('of two customers of one name each has his own log, dates and line', async () => {
  const addOn = await started();
  await enter(addOn, 2, { Company: 'Casa Verde SA', Country: 'Chile', Class: 'C' });
  await enter(addOn, 3, { Company: 'Casa Verde SA', Country: 'Spain', Class: 'C' });
  await addOn.ask.logFollowUp(contact(await idAt(addOn, 1), 'only-the-second'));
  expect(await registered(addOn)).toMatchObject([
    { country: 'Chile', lastContact: null },
    { country: 'Spain', lastContact: '2026-03-18' },
  ]);
  expect((await addOn.ask.agenda({})).items).toMatchObject([{ country: 'Chile' }]);
});

test('a day that was missed is due until somebody is contacted, a lost customer never', async () => {
  const addOn = await started();
  await enter(addOn, 2, { Company: 'Missed', 'Next follow-up': '2025-01-06', Class: 'D' });
  await enter(addOn, 3, { Company: 'Lost', 'Last contact': '2024-01-06', Class: 'F' });
  expect(await namesToday(addOn)).toEqual(['Missed']);
});

test('a date that stands there as text counts like any other', async () => {
  const addOn = await started();
  await enter(addOn, 2, { Company: 'Text', Class: 'C', 'Last contact': "'2026年3月2日" });
  expect(await registered(addOn)).toMatchObject([{ lastContact: '2026-03-02', due: '2026-03-09' }]);
});

test('today is the day on the wall where the spreadsheet is at home', async () => {
  const instant = '2026-03-17T23:30:00Z';
  const entry = { Company: 'Due on the 18th', Class: 'C', 'Next follow-up': '2026-03-18' };
  const inShanghai = await started('Asia/Shanghai', instant);
  const inNewYork = await started('America/New_York', instant);
  await enter(inShanghai, 2, entry);
  await enter(inNewYork, 2, entry);
  expect(await namesToday(inShanghai)).toEqual(['Due on the 18th']);
  expect(await namesToday(inNewYork)).toEqual([]);
});

test.each([
  ['Europe/Berlin', 'the week in which the clocks go forward', '2026-03-26', '2026-04-02'],
  ['America/New_York', 'the week in which they go back', '2026-10-29', '2026-11-05'],
  ['Pacific/Auckland', 'the end of the year', '2026-12-29', '2027-01-05'],
  ['Asia/Kolkata', 'a leap day', '2028-02-24', '2028-03-02'],
])('in %s seven days over %s are seven days', async (zone, _, lastContact, due) => {
  const addOn = await started(zone, `${lastContact}T10:00:00Z`);
  await enter(addOn, 2, { Company: 'Seven days', Class: 'C', 'Last contact': lastContact });
  expect(await registered(addOn)).toMatchObject([{ lastContact, due }]);
});
