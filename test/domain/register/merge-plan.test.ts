import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Customer } from '../../../src/domain/customer/customer';
import { planMerge } from '../../../src/domain/register/merge-plan';
import { addedCustomer, changedCustomer, planUndo } from '../../../src/domain/register/undo-plan';
import { day, someCustomer } from '../customer/some-customer';

const oak = someCustomer({
  id: 'c-1',
  company: 'Oak GmbH',
  contact: 'Ida',
  email: 'ida@oak.example',
  country: 'Germany',
  class: 'D',
  lastContact: day('2026-05-01'),
  notes: 'pays late',
});
const twin = someCustomer({
  id: 'c-2',
  company: 'OAK',
  contact: 'Max',
  email: 'max@oak.example',
  country: '德国',
  site: 'oak.example',
  class: 'B',
  lastContact: day('2026-06-01'),
  owner: 'Lin',
});

test('a merged customer has the mails and people of both, and the later contact', () => {
  expect(planMerge(oak, twin, {}).merged).toMatchObject({
    id: 'c-1',
    company: 'Oak GmbH',
    contact: 'Ida, Max',
    email: 'ida@oak.example, max@oak.example',
    site: 'oak.example',
    owner: 'Lin',
    lastContact: '2026-06-01',
  });
});

test('only what both say differently is asked, and what is not chosen goes to the notes', () => {
  const plan = planMerge(oak, { ...twin, country: 'Chile' }, {});
  expect(plan.conflicts).toEqual([
    { key: 'country', kept: 'Germany', gone: 'Chile' },
    { key: 'class', kept: 'D', gone: 'B' },
  ]);
  expect(plan.merged).toMatchObject({
    country: 'Germany',
    class: 'D',
    notes: 'pays late\nChile\nB',
  });
  const chosen = planMerge(oak, { ...twin, country: 'Chile' }, { country: 'gone', class: 'gone' });
  expect(chosen.merged).toMatchObject({
    country: 'Chile',
    class: 'B',
    notes: 'pays late\nGermany\nD',
  });
});

test('the words of the row that is kept stand, however full the other one is, and what it does not take is told', () => {
  const short = someCustomer({
    ...oak,
    company: 'OAK',
    contact: 'Ida',
    phone: '030 1234567',
    notes: '',
  });
  const full = someCustomer({
    ...twin,
    company: 'Oak Lighting GmbH & Co. KG',
    contact: 'Ida Lindqvist, Max',
    phone: '+49 30 1234567, +49 171 7654321',
    class: 'D',
    notes: 'likes football',
    keyAccount: true,
  });
  const { merged, left, gained } = planMerge(short, { ...full, company: 'Oak GmbH' }, {});
  expect(merged).toMatchObject({
    company: 'OAK',
    contact: 'Ida, Max',
    phone: '030 1234567, +49 171 7654321',
    country: 'Germany',
    notes: 'likes football\nIda Lindqvist',
  });
  expect(left).toEqual([
    { key: 'contact', value: 'Ida Lindqvist' },
    { key: 'phone', value: '+49 30 1234567' },
    { key: 'country', value: '德国' },
    { key: 'company', value: 'Oak GmbH' },
    { key: 'lastContact', value: '2026-05-01' },
  ]);
  expect(gained).toContainEqual({ key: 'site', before: '', after: 'oak.example' });
  expect(gained.map(({ key }) => key)).not.toContain('company');
});

test('nothing that the kept row says in words is changed by a merge, whatever the other says', () => {
  fc.assert(
    fc.property(anyCustomer('c-1'), anyCustomer('c-2'), (kept, gone) => {
      const { merged } = planMerge(kept, gone, {});
      for (const key of ['company', 'country', 'class'] as const) {
        expect(merged[key]).toBe(kept[key] || gone[key]);
      }
      for (const key of ['contact', 'email', 'phone', 'notes'] as const) {
        expect(merged[key].startsWith(kept[key])).toBe(true);
      }
    }),
  );
});

const text = (...values: string[]) => fc.constantFrom('', ...values);
const anyCustomer = (id: string): fc.Arbitrary<Customer> =>
  fc
    .record({
      company: text('Oak GmbH', 'oak', 'Elm'),
      contact: text('Ida', 'Max'),
      email: text('ida@oak.example', 'IDA@oak.example', 'max@oak.example'),
      phone: text('+49 30 1234567', '030 1234567'),
      country: text('Germany', '德国', 'Chile'),
      notes: text('pays late', 'met at the fair'),
      class: fc.constantFrom('A' as const, 'D' as const, null),
      lastContact: fc.constantFrom(day('2026-05-01'), day('2026-06-01'), null),
      keyAccount: fc.boolean(),
    })
    .map((fields) => someCustomer({ id, ...fields }));

test('a merge that is undone leaves both customers as they were', () => {
  fc.assert(
    fc.property(anyCustomer('c-1'), anyCustomer('c-2'), (kept, gone) => {
      const { merged } = planMerge(kept, gone, {});
      const done = {
        added: [],
        changed: [changedCustomer(kept, merged)],
        removed: [gone],
      };
      const undo = planUndo(done, [merged]);
      expect({ ...merged, ...undo.restore[0]?.set, level: kept.level }).toEqual(kept);
      expect(undo.bringBack).toEqual([gone]);
      expect(undo.editedSince).toEqual([]);
    }),
  );
});

test('undoing an import takes back what nobody has touched since, and lists the rest', () => {
  const elm = someCustomer({ id: 'c-3', company: 'Elm' });
  const ash = someCustomer({ id: 'c-4', company: 'Ash' });
  const done = {
    added: [addedCustomer(elm), addedCustomer(ash)],
    changed: [changedCustomer({ ...oak }, { phone: '+49 30 1234567', site: 'oak.example' })],
    removed: [],
  };
  const now = [
    { ...oak, phone: '+49 30 7654321', site: 'oak.example' },
    elm,
    { ...ash, contact: 'Jo' },
  ];
  expect(planUndo(done, now)).toEqual({
    remove: ['c-3'],
    restore: [{ customerId: 'c-1', set: { site: '' } }],
    bringBack: [],
    editedSince: [
      { customerId: 'c-4', keys: [] },
      { customerId: 'c-1', keys: ['phone'] },
    ],
  });
});
