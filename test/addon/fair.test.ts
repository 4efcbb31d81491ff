import { expect, test } from '@jest/globals';
import type { FairCard } from '../../src/domain/follow-up/fair-card';
import { AddOn } from '../support/add-on';

const started = async () => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  return addOn;
};
const rows = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows;
const lines = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'followUps' })).rows;
const plans = async (addOn: AddOn) => (await addOn.ask.plans({})).plans;

const card = (index: number, parts: Partial<FairCard> = {}): FairCard => ({
  operationId: `fair-card-${index}`,
  company: `Stand ${index} GmbH`,
  contact: `Kim ${index}`,
  reach: `kim@stand${index}.example.com, +49 30 23125 ${100 + index}`,
  class: 'D',
  ...parts,
});
const fair = 'Canton Fair';

test('a card becomes a customer met today, due in three days, with a task in seven', async () => {
  const addOn = await started();
  const answer = await addOn.ask.addFairCards({ fair, cards: [card(1)] });
  expect(answer.customers).toMatchObject([{ name: 'Stand 1 GmbH', isNew: true }]);
  expect(await rows(addOn)).toMatchObject([
    {
      company: 'Stand 1 GmbH',
      contact: 'Kim 1',
      email: 'kim@stand1.example.com',
      phone: '+49 30 23125 101',
      country: 'Germany',
      source: 'Trade fair',
      class: 'D',
      lastContact: '2026-03-18',
      nextFollowUp: '2026-03-21',
      due: '2026-03-21',
    },
  ]);
  expect(await lines(addOn)).toMatchObject([
    { act: 'contact', channel: 'fair', topic: fair, nextDate: '2026-03-21' },
  ]);
  expect(await plans(addOn)).toMatchObject([{ kind: 'task', date: '2026-03-25' }]);
});

test('forty cards at once cost no more calls than one, and twice is once', async () => {
  const addOn = await started();
  await addOn.ask.addFairCards({ fair, cards: [card(0)] });
  await addOn.ask.addFairCards({ fair, cards: [card(41)] });
  const single = addOn.calls.total;
  const cards = Array.from({ length: 40 }, (_, index) => card(index + 1));
  expect((await addOn.ask.addFairCards({ fair, cards })).outcome).toBe('saved');
  expect(addOn.calls.total).toBeLessThanOrEqual(single);
  expect(single).toBeLessThanOrEqual(14);
  expect((await addOn.ask.addFairCards({ fair, cards })).outcome).toBe('alreadySaved');
  expect(await rows(addOn)).toHaveLength(42);
  expect(await lines(addOn)).toHaveLength(42);
  expect(await plans(addOn)).toHaveLength(42);
});

test('who is known by mail or phone keeps his row, and two cards of one person are one customer', async () => {
  const addOn = await started();
  await addOn.ask.addFairCards({ fair, cards: [card(1)] });
  const again = card(2, { company: '', contact: 'Kim', reach: 'KIM@stand1.example.com' });
  const twin = card(4, { company: 'Stand 3 GmbH', contact: '', reach: '0049 30 23125 103' });
  const answer = await addOn.ask.addFairCards({ fair: '', cards: [again, card(3), twin] });
  expect(answer.customers.map(({ name, isNew }) => [name, isNew])).toEqual([
    ['Stand 1 GmbH', false],
    ['Stand 3 GmbH', true],
    ['Stand 3 GmbH', false],
  ]);
  expect(await rows(addOn)).toHaveLength(2);
  expect(await lines(addOn)).toHaveLength(4);
});

test('a card is taken back with its customer, and does not come again', async () => {
  const addOn = await started();
  await addOn.ask.addFairCards({ fair, cards: [card(1)] });
  const undone = await addOn.ask.undoOperation({ operationId: 'fair-card-1' });
  expect(undone).toMatchObject({ removed: 1, editedSince: [] });
  expect(await rows(addOn)).toEqual([]);
  expect(await plans(addOn)).toEqual([]);
  expect((await addOn.ask.addFairCards({ fair, cards: [card(1)] })).outcome).toBe('alreadySaved');
  expect(await rows(addOn)).toEqual([]);
});

test('a card that says nothing is refused, and none of its neighbours is written', async () => {
  const addOn = await started();
  const blank = card(2, { company: ' ', contact: '', reach: '' });
  const asked = addOn.ask.addFairCards({ fair, cards: [card(1), blank] });
  await expect(asked).rejects.toMatchObject({ kind: 'cardEmpty' });
  expect(await rows(addOn)).toEqual([]);
});

test('thanks are drafted in the buyer’s language until they are logged as sent', async () => {
  const addOn = await started();
  const french = card(2, { company: 'Chez Deux', contact: 'Anne', reach: 'anne@deux.example.com' });
  await addOn.ask.addFairCards({ fair, cards: [card(1), french] });
  const { thanks } = await addOn.ask.fairThanks({});
  expect(thanks).toMatchObject([
    { name: 'Stand 1 GmbH', to: 'kim@stand1.example.com', language: 'de', nextDate: '2026-03-21' },
    { name: 'Chez Deux', language: 'en' },
  ]);
  expect(thanks[0]?.subject).toBe('Danke für unser Gespräch auf der Canton Fair');
  expect(thanks[0]?.body).toContain('Guten Tag Kim 1,');
  expect(thanks[0]?.meaning).toContain('Dear Kim 1,');
  await addOn.ask.logFollowUp({
    operationId: 'thanks-one',
    customerId: thanks[0]?.customerId ?? '',
    direction: 'out',
    channel: 'mail',
    topic: fair,
    text: '',
    nextDate: '2026-03-21',
  });
  expect((await addOn.ask.fairThanks({})).thanks.map(({ name }) => name)).toEqual(['Chez Deux']);
  addOn.moveTo('2026-03-26T01:30:00Z');
  expect((await addOn.ask.fairThanks({})).thanks).toEqual([]);
});

test('a card takes product, country and note, and the letter says both fair and product in the buyer’s language', async () => {
  const addOn = await started();
  const told = { product: 'Kugelhähne', note: 'needs DVGW', country: 'Austria' };
  const spanish = { reach: 'kim@stand2.example.com, +34 91 555 01 22', product: '球阀' };
  const cards = [card(1, told), card(2, spanish)];
  await addOn.ask.addFairCards({ fair: '第140届 广交会', cards });
  expect(await rows(addOn)).toMatchObject([
    { product: 'Kugelhähne', notes: 'needs DVGW', country: 'Austria' },
    { product: '球阀', country: 'Spain' },
  ]);
  const [german, other] = (await addOn.ask.fairThanks({})).thanks;
  expect(german).toMatchObject({ language: 'de' });
  expect(german?.body).toContain('an unserem Stand (140th Canton Fair)');
  expect(german?.body).toContain('Sie haben nach Kugelhähne gefragt');
  expect(other).toMatchObject({ language: 'es' });
  expect(other?.subject).toContain('140th Canton Fair');
  expect(`${other?.subject} ${other?.body}`).not.toMatch(/\p{Script=Han}/u);
});

test('what somebody known already asked for at the stand is kept with the contact', async () => {
  const addOn = await started();
  await addOn.ask.addFairCards({ fair, cards: [card(1)] });
  const again = { operationId: 'fair-card-again', product: 'gate valves', note: 'two containers' };
  await addOn.ask.addFairCards({ fair, cards: [card(1, again)] });
  expect(await rows(addOn)).toMatchObject([{ product: '' }]);
  expect((await lines(addOn)).at(-1)?.text).toContain('gate valves · two containers');
});
