import * as z from 'zod/mini';
import { documentKinds } from '../domain/document/document';
import { planKinds } from '../domain/follow-up/plan';
import { dealings } from '../workflows/dealings';
import { changeKeyAccounts, keyAccounts } from '../workflows/key-accounts';
import { makePlans } from '../workflows/make-plans';
import { oldCustomers } from '../workflows/old-customers';
import { openTab } from '../workflows/open-tab';
import { orderList } from '../workflows/order-list';
import { orderValues } from '../workflows/order-values';
import { saveDocument } from '../workflows/save-document';
import { saveOrder } from '../workflows/save-order';
import { saveRates } from '../workflows/save-rates';
import { endpoint } from './endpoint';
import { localDate, operationId, shortText } from './forms';

const nothing = z.object({});
const cellText = z.exactOptional(shortText);
const day = z.exactOptional(z.nullable(localDate));

/** What the sidebar asks about orders and the customers who bring most of them. */
export const orderEndpoints = {
  /** The orders and deals of a customer; without one, all that are running. */
  orders: endpoint(z.object({ customerId: z.optional(shortText) }), orderList),

  /** Writes an order or deal, or sets some of its cells; `undoOperation` takes it back. */
  saveOrder: endpoint(
    z.object({
      operationId,
      customerId: shortText,
      orderId: z.nullable(shortText),
      set: z.object({
        date: day,
        number: cellText,
        amount: z.exactOptional(z.nullable(z.number())),
        currency: cellText,
        product: cellText,
        quoted: day,
        negotiating: day,
        signals: day,
        contract: cellText,
        deposit: day,
        shipped: day,
        payBy: day,
        paid: day,
      }),
    }),
    saveOrder,
  ),

  /** Customers by what they ordered last year and this year. */
  orderValues: endpoint(nothing, orderValues),

  /** Writes home currency and exchange rates; `undoOperation` takes it back. */
  saveRates: endpoint(
    z.object({ operationId, home: shortText, rates: z.string().check(z.maxLength(5_000)) }),
    saveRates,
  ),

  /** Key accounts that the orders speak for or against. */
  keyAccounts: endpoint(nothing, keyAccounts),

  /** Sets and takes away marks of key accounts; `undoOperation` takes it back. */
  changeKeyAccounts: endpoint(
    z.object({
      operationId,
      changes: z.array(z.object({ customerId: shortText, after: z.boolean(), why: shortText })),
    }),
    changeKeyAccounts,
  ),

  /** Orders, standing, care and papers of one customer. */
  dealings: endpoint(z.object({ customerId: shortText }), dealings),

  /** Customers who have ordered, and what keeping each of them still asks for. */
  oldCustomers: endpoint(nothing, oldCustomers),

  /** Several plans for one customer; `undoOperation` takes them back. */
  makePlans: endpoint(
    z.object({
      operationId,
      customerId: shortText,
      plans: z
        .array(z.object({ kind: z.enum(planKinds), date: localDate, text: shortText }))
        .check(z.minLength(1), z.maxLength(20)),
    }),
    makePlans,
  ),

  /** Notes a paper by name and link; `undoOperation` takes it back. */
  saveDocument: endpoint(
    z.object({
      operationId,
      customerId: shortText,
      kind: z.enum(documentKinds),
      date: localDate,
      name: shortText,
      link: z.string().check(z.maxLength(2_000)),
      order: shortText,
    }),
    saveDocument,
  ),

  /** Makes a tab for people to type into, if there is none, and shows it. */
  openTab: endpoint(z.object({ tab: z.enum(['orders', 'documents', 'plans']) }), openTab),
};
