import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ScriptHost } from '../../src/host/runtime/host';
import type { CustomerRegister } from '../../src/workflows/ports';
import { emptyWorkbook, packProgram } from '../support/add-on';
import { customer, day } from '../support/customers';
import { memoryRegister } from '../support/memory-ports';

type Later<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
};

const inMemory = async (): Promise<Later<CustomerRegister>> => {
  const register = memoryRegister();
  return {
    read: async () => register.read(),
    who: async () => register.who(),
    one: async (id) => register.one(id),
    rows: async (first, last) => register.rows(first, last),
    find: async (ids) => register.find(ids),
    add: async (customers) => register.add(customers),
    change: async (changes) => register.change(changes),
    remove: async (ids) => register.remove(ids),
    withOwnCells: async (ids) => register.withOwnCells(ids),
    giveUp: async () => register.giveUp(),
    mend: async (mends) => register.mend(mends),
  };
};

const inTheSheet = async (): Promise<Later<CustomerRegister>> => {
  const host = new ScriptHost({
    workbook: emptyWorkbook(),
    program: packProgram(join(__dirname, '../support/register-entry.ts')),
    user: 'mei@exporter.example.com',
    userLocale: 'en',
    now: () => Date.parse('2026-03-18T01:30:00Z'),
    fidelity: 'strict',
    ui: null,
  });
  const call = async (name: string, ...args: unknown[]) => {
    const { value, error } = await host.run(name, args, 'sidebar');
    if (error) throw new Error(error.message);
    return value as never;
  };
  await call('setUp');
  return {
    read: () => call('read'),
    who: () => call('who'),
    one: (id) => call('one', id),
    rows: (first, last) => call('rows', first, last),
    find: (ids) => call('find', ids),
    add: (customers) => call('add', customers),
    change: (changes) => call('change', changes),
    remove: (ids) => call('remove', ids),
    withOwnCells: (ids) => call('withOwnCells', ids),
    giveUp: () => call('giveUp'),
    mend: (mends) => call('mend', mends),
  };
};

const norway = { customer: customer({ lastContact: day('2026-03-02') }), due: day('2026-03-09') };
const spain = {
  customer: customer({
    id: 'c-spain00001',
    company: 'Casa Verde SA',
    phone: '0034 91 555 01 22',
    notes: '=not a formula\nsecond line',
    class: null,
    keyAccount: true,
  }),
  due: 'neverContacted' as const,
};

/** What every register must do, wherever it keeps its rows. */
const describeCustomerRegister = (name: string, make: () => Promise<Later<CustomerRegister>>) =>
  describe(`the register ${name}`, () => {
    test('is empty at first', async () => {
      expect(await (await make()).read()).toEqual([]);
    });

    test('lets go of whom it is told to, and closes the gap', async () => {
      const register = await make();
      await register.add([norway, spain]);
      expect(await register.withOwnCells([norway.customer.id])).toEqual([]);
      expect(await register.remove([norway.customer.id])).toEqual([]);
      expect(await register.read()).toMatchObject([{ row: 2, customer: { id: 'c-spain00001' } }]);
    });

    test('gives back what was added, in order, from row 2 on', async () => {
      const register = await make();
      await register.add([norway]);
      await register.add([spain]);
      expect(await register.read()).toEqual([
        { row: 2, ...norway },
        { row: 3, ...spain },
      ]);
      expect(await register.rows(3, 3)).toEqual([{ row: 3, ...spain }]);
    });

    test('tells who they are and where they stand', async () => {
      const register = await make();
      await register.add([norway, spain]);
      const { company, phone } = spain.customer;
      expect((await register.who())[1]).toMatchObject({ row: 3, company, phone });
    });

    test('finds one customer among the others', async () => {
      const register = await make();
      await register.add([norway, spain]);
      expect(await register.one('c-spain00001')).toEqual({ row: 3, ...spain });
      expect(await register.one('c-gone000000')).toBeNull();
    });

    test('finds customers again by their ids', async () => {
      const register = await make();
      await register.add([norway, spain]);
      expect(await register.find(['c-spain00001', 'c-gone000000'])).toEqual([{ row: 3, ...spain }]);
      expect(await register.find(['c-gone000000'])).toEqual([]);
    });

    test('changes the cells named, of the customers named, and tells whom it did not find', async () => {
      const register = await make();
      await register.add([norway, spain]);
      const set = { nextFollowUp: day('2026-04-01'), due: day('2026-04-01') };
      expect(
        await register.change([
          { customerId: 'c-gone000000', set },
          { customerId: 'c-spain00001', set },
        ]),
      ).toEqual(['c-gone000000']);
      expect(await register.read()).toEqual([
        { row: 2, ...norway },
        { row: 3, due: set.due, customer: { ...spain.customer, nextFollowUp: set.nextFollowUp } },
      ]);
    });

    test('empties a date again', async () => {
      const register = await make();
      await register.add([norway]);
      await register.change([
        { customerId: norway.customer.id, set: { lastContact: null, due: 'neverContacted' } },
      ]);
      expect(await register.read()).toEqual([
        { row: 2, due: 'neverContacted', customer: { ...norway.customer, lastContact: null } },
      ]);
    });

    test('mends rows by their place', async () => {
      const register = await make();
      await register.add([{ ...norway, customer: { ...norway.customer, id: '' } }, spain]);
      await register.mend([
        { row: 2, set: { id: 'c-norway0002' } },
        { row: 3, set: { due: day('2026-03-20') } },
      ]);
      expect(await register.read()).toMatchObject([
        { customer: { id: 'c-norway0002' }, due: '2026-03-09' },
        { customer: { id: 'c-spain00001' }, due: '2026-03-20' },
      ]);
    });

    test('many changes at once reach their own rows and no others', async () => {
      const register = await make();
      const many = Array.from({ length: 12 }, (_, index) => ({
        customer: customer({ id: `c-many00000${index}`, company: `Firm ${index}` }),
        due: 'neverContacted' as const,
      }));
      await register.add(many);
      await register.change(
        many
          .filter((_, index) => index % 3 === 0)
          .map((one) => ({
            customerId: one.customer.id,
            set: { site: `${one.customer.company}.example.com`, lastContact: day('2026-03-01') },
          })),
      );
      const rows = await register.read();
      expect(rows.map((row) => row.customer.lastContact !== null)).toEqual(
        many.map((_, index) => index % 3 === 0),
      );
      expect(rows[9]?.customer.site).toBe('Firm 9.example.com');
      expect(rows[10]?.customer.site).toBe('fjellheim.example.com');
    });
  });

describeCustomerRegister('in memory', inMemory);
describeCustomerRegister('in the sheet', inTheSheet);
