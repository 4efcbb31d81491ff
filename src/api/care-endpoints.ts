import * as z from 'zod/mini';
import { customerClasses } from '../domain/customer/customer-class';
import { askedFields } from '../domain/register/merge-plan';
import { erasePerson } from '../workflows/erase-person';
import { erasedAndBack, keepErased } from '../workflows/erased-before';
import { exportPerson } from '../workflows/export-person';
import { handOver, previewHandOver } from '../workflows/hand-over';
import { mergeCustomers } from '../workflows/merge-customers';
import { myCustomers, sayWhoIAm } from '../workflows/my-customers';
import { owners } from '../workflows/owners';
import { previewUndo } from '../workflows/preview-undo';
import { retention } from '../workflows/retention';
import { reviewDuplicates, twinsOf } from '../workflows/review-duplicates';
import { searchRegister } from '../workflows/search-register';
import { showCustomer } from '../workflows/show-customer';
import { switchLanguage } from '../workflows/switch-language';
import { undoOperation } from '../workflows/undo-operation';
import { endpoint } from './endpoint';
import { operationId, shortText } from './forms';

const nothing = z.object({});
const oneCustomer = z.object({ customerId: shortText });
const side = z.enum(['kept', 'gone']);
const handingOver = {
  from: shortText,
  to: shortText,
  classes: z.optional(z.array(z.enum(customerClasses))),
  customerIds: z.optional(z.array(shortText)),
};

/** What keeps the register clean. */
export const careEndpoints = {
  /** Takes an import, a merge or a handing over back, all but what was edited since. */
  undoOperation: endpoint(z.object({ operationId }), undoOperation),

  /** What taking an operation back would do to the register; writes nothing. */
  previewUndo: endpoint(z.object({ operationId }), previewUndo),

  /** Customers and inquiries by name, mail, phone, notes or pinyin initials. */
  search: endpoint(z.object({ text: shortText }), searchRegister),

  /** Moves the person to the row of a customer. */
  showCustomer: endpoint(oneCustomer, showCustomer),

  /** Pairs of rows that may be one customer. */
  duplicates: endpoint(nothing, reviewDuplicates),

  /** Customers who may be the same as this one. */
  twins: endpoint(oneCustomer, twinsOf),

  mergeCustomers: endpoint(
    z.object({
      operationId,
      keptId: shortText,
      goneId: shortText,
      choices: z.partialRecord(z.enum(askedFields), side),
    }),
    mergeCustomers,
  ),

  /** Who looks after how many customers, and whom nobody has looked after for too long. */
  owners: endpoint(nothing, owners),

  /** Keeps who the person at this sheet is. */
  sayWhoIAm: endpoint(z.object({ name: shortText }), sayWhoIAm),

  /** Shows only the customers of the person, or all again. */
  myCustomers: endpoint(z.object({ isOn: z.boolean() }), myCustomers),

  /** Whom a handing over would move; writes nothing. */
  previewHandOver: endpoint(z.object(handingOver), previewHandOver),

  handOver: endpoint(z.object({ operationId, ...handingOver }), handOver),

  /** Everything the workbook says about a person. */
  exportPerson: endpoint(oneCustomer, exportPerson),

  /** Blanks who a person is; cannot be taken back. */
  erasePerson: endpoint(z.object({ operationId, customerId: shortText }), erasePerson),

  /** Who was erased and is there again with an older version of the workbook. */
  erasedBack: endpoint(nothing, erasedAndBack),

  /** Lets those stay who are there again. */
  keepErased: endpoint(z.object({ customerIds: z.array(shortText) }), (ports, request) => {
    keepErased(ports, request);
    return {};
  }),

  /** Customers without any contact for so many months. */
  retention: endpoint(z.object({ months: z.int().check(z.minimum(1), z.maximum(600)) }), retention),

  /** Says headers, tabs and words in the language that the settings name. */
  switchLanguage: endpoint(nothing, switchLanguage),

  /** Leaves the headers as they stand, for those who read the language asked for. */
  keepHeaders: endpoint(z.object({}), (ports) => {
    ports.layout.keepHeaders();
    return {};
  }),

  /** Sheets of the workbook, not ours, that may hold a list. */
  otherSheets: endpoint(nothing, (ports) => ({ names: ports.otherSheets.names() })),

  /** The list on such a sheet, cut into columns whose meaning is proposed. */
  readSheet: endpoint(z.object({ name: shortText }), (ports, { name }) =>
    ports.importing().readGrid(name, ports.otherSheets.grid(name)),
  ),
};
