import * as z from 'zod/mini';
import { customerClasses } from '../domain/customer/customer-class';
import { sources } from '../domain/customer/source';
import { channels } from '../domain/follow-up/follow-up';
import { changeReasons } from '../domain/inquiry/adjustment';
import { inquiryKinds } from '../domain/inquiry/inquiry';
import { Problem } from '../domain/problem';
import { classMeanings } from '../domain/register/class-meaning';
import { tabs } from '../domain/tabs';
import { acceptInquiry } from '../workflows/accept-inquiry';
import { activeCustomer } from '../workflows/active-customer';
import { agendaOfToday } from '../workflows/agenda-of-today';
import { columnNames } from '../workflows/column-names';
import { commitImport } from '../workflows/commit-import';
import { customerById } from '../workflows/customer-by-id';
import { lastImport } from '../workflows/last-import';
import { likelyCustomers } from '../workflows/likely-customers';
import { logFollowUp } from '../workflows/log-follow-up';
import { previewImport } from '../workflows/preview-import';
import { session } from '../workflows/session';
import { setUp } from '../workflows/set-up';
import { triageInquiries } from '../workflows/triage-inquiries';
import { writeWeeklySummary } from '../workflows/write-weekly-summary';
import { careEndpoints } from './care-endpoints';
import { dossierEndpoints } from './dossier-endpoints';
import { endpoint } from './endpoint';
import { fairEndpoints } from './fair-endpoints';
import {
  dateOrder,
  importColumns,
  inquiryFields,
  localDate,
  operationId,
  shortText,
} from './forms';
import { inquiryEndpoints } from './inquiry-endpoints';
import { orderEndpoints } from './order-endpoints';
import { planningEndpoints } from './planning-endpoints';

const nothing = z.object({});
const importRequest = {
  operationId,
  name: shortText,
  columns: importColumns,
  rows: z.array(z.array(z.string())),
  dateOrder: z.optional(dateOrder),
  classes: z.optional(z.record(z.string(), z.enum(classMeanings))),
  overwrite: z.optional(z.boolean()),
  rowsBefore: z.optional(z.int()),
};

/** Everything the sidebar, the import dialog and the command line may ask, each question checked before it is answered. */
export const endpoints = {
  /** What a freshly opened sidebar needs to know. */
  session: endpoint(nothing, session),

  /** The customer of the row the person stands on. */
  activeCustomer: endpoint(nothing, activeCustomer),

  customer: endpoint(z.object({ customerId: shortText }), customerById),

  /** Appends a contact to the log and moves the customer's dates. */
  logFollowUp: endpoint(
    z.object({
      operationId,
      customerId: shortText,
      direction: z.enum(['out', 'in']),
      channel: z.enum(channels),
      topic: shortText,
      text: z.string().check(z.maxLength(20_000)),
      nextDate: z.nullable(localDate),
    }),
    logFollowUp,
  ),

  /** Judges inquiries without filing them. */
  triage: endpoint(
    z.object({
      inquiries: z.array(
        z.object({ id: z.string(), text: z.string(), received: z.optional(z.string()) }),
      ),
      inWords: z.optional(z.boolean()),
      takeApart: z.optional(z.boolean()),
    }),
    triageInquiries,
  ),

  /** Files an inquiry, and its sender as a customer unless he is one already or a swindler. */
  acceptInquiry: endpoint(
    z.object({
      operationId,
      text: z.string(),
      channel: z.enum(['', ...channels]),
      kind: z.enum(inquiryKinds),
      fields: inquiryFields,
      why: z.optional(z.enum(changeReasons)),
      inquiryId: z.optional(shortText),
      customerId: z.optional(shortText),
      source: z.optional(z.enum(sources)),
      onlyOnce: z.optional(z.boolean()),
      ticked: z.optional(z.array(z.int().check(z.gte(1), z.lte(9))).check(z.maxLength(9))),
      class: z.optional(z.enum(customerClasses)),
      owner: z.optional(shortText),
    }),
    acceptInquiry,
  ),

  /** Customers of the register who may have sent the inquiry with these fields. */
  likelyCustomers: endpoint(
    z.object({ fields: inquiryFields, text: z.optional(z.string()) }),
    likelyCustomers,
  ),

  /** A list as text, cut into columns whose meaning is proposed. */
  readTable: endpoint(
    z.object({
      name: shortText,
      text: z.optional(z.string()),
      /** The cells of a spreadsheet file, which the page takes apart itself. */
      grid: z.optional(z.array(z.array(z.string()))),
      /** Whether to tell too what the columns of the register are called. */
      inWords: z.optional(z.boolean()),
    }),
    (ports, { name, text, grid, inWords }) => {
      const { readGrid, readTable } = ports.importing();
      const table = grid ? readGrid(name, grid) : readTable(name, text ?? '');
      return { ...table, ...(inWords && { names: columnNames(ports) }) };
    },
  ),

  /** The newest import that can still be taken back. */
  lastImport: endpoint(z.object({}), (ports) => lastImport(ports)),

  /** What an import would do; writes nothing. */
  previewImport: endpoint(z.object(importRequest), previewImport),

  /** Imports one chunk of a list; `chunk` counts from 0. */
  commitImport: endpoint(
    z.object({ ...importRequest, chunk: z.optional(z.int()), chunks: z.optional(z.int()) }),
    commitImport,
  ),

  /** Whom to contact today, in order. */
  agenda: endpoint(z.object({ most: z.optional(z.int()) }), agendaOfToday),

  /** Writes the weekly summary and its history row and answers the report; without a week, of the present one. */
  weeklyReport: endpoint(z.object({ week: z.optional(z.string()) }), writeWeeklySummary),

  /** A tab as objects by stable column key. Throws `noSuchTab`. */
  rows: endpoint(z.object({ tab: shortText }), (ports, { tab }) => {
    const known = tabs.find((one) => one === tab);
    if (!known) throw new Problem('noSuchTab', { tab, tabs: tabs.join(', ') });
    return { rows: ports.tables.rows(known) };
  }),

  setUp: endpoint(nothing, setUp),

  /** The script by which the page judges inquiries, as the HTML file it came in. */
  triageRules: endpoint(nothing, ({ pages }) => ({ html: pages.triageRules() })),

  ...inquiryEndpoints,

  ...planningEndpoints,

  ...orderEndpoints,

  ...fairEndpoints,

  ...careEndpoints,

  ...dossierEndpoints,
};

export type Endpoints = typeof endpoints;
