import type { ImportWords } from '../shape/sidebar-import';
import { plural } from './plural';

export const importWords: ImportWords = {
  choose: 'Choose a file…',
  chooseHint: 'Excel (.xlsx), CSV or text',
  drop: 'or drop it here',
  orSheet: 'Or take a sheet of this workbook:',
  orPaste: 'Or paste the rows, with their header',
  pasteHint: 'Copied from a spreadsheet, a mail or a web page',
  pasted: 'Pasted list',
  read: 'Read',
  reading: 'Reading the list…',
  rows: (rows) => plural(rows, 'row'),
  tableProblems: {
    misplacedQuote: (row) =>
      `Row ${row}: a quotation mark is out of place; the row was read as it stands.`,
    rowsAfterTotals: (row) =>
      `The rows from row ${row} on stand below the totals and were left out.`,
    totals: (row) => `Row ${row} adds up others; it is no customer and was left out.`,
    headerRepeated: (row) => `Row ${row} repeats the header and was left out.`,
    dayOrMonthFirst: (_row, rows) =>
      `${plural(rows, 'row')} with dates that could be day or month first, and no other row of the list tells which.`,
  },
  columns: 'Which column is what',
  header: 'In the list',
  becomes: 'Becomes',
  examples: 'Examples',
  becomesOf: (header) => `What “${header}” becomes`,
  intoNotes: (name) => `${name} (in the notes)`,
  skip: '– not imported –',
  dateOrder: 'What do dates such as 03/04/2026 mean?',
  orders: { dayFirst: '3 April (day first)', monthFirst: '4 March (month first)' },
  overwrite: 'Replace what the register says already',
  preview: 'Preview',
  counts: {
    new: 'new',
    updates: 'completed',
    same: 'already there',
    duplicates: 'twice in the list',
    rejected: 'not usable',
  },
  example: { new: 'New', update: 'Completed' },
  rowOf: (row) => `row ${row}`,
  rejectedRows: (rows) => `${plural(rows, 'row')} not imported`,
  unreadable: (values) => `${plural(values, 'value')} kept as written, but not understood`,
  months: (values) => `${plural(values, 'date')} with a month only; taken as the first day of it`,
  classes: 'What the classes of the list mean',
  classesHint:
    'Here a class says how near an order is, and so how often to follow up. Where the list means size or importance, choose what fits.',
  classOf: (letter, name, days) => `${letter} ${name}, every ${plural(days, 'day')}`,
  classOther: {
    keyAccount: 'Key account',
    notes: 'Keep in the notes',
    nothing: '– not imported –',
  },
  moreValues: (values) => `and ${values} more`,
  andMore: (rows) => `and ${rows} more`,
  importNow: (added, updates) =>
    `Import: ${[added > 0 ? `${added} new` : '', updates > 0 ? `${updates} completed` : ''].filter(Boolean).join(', ')}`,
  repeated: (rows) => `${plural(rows, 'row')} twice in the list`,
  repeats: (row, of) => `row ${row} repeats row ${of}`,
  nothingNew: 'Everything in this list is in the register already.',
  nothingUsable: 'No row of this list is to be imported.',
  progress: (done, total) => `${done} of ${total} rows`,
  done: (added, updated) =>
    `${plural(added, 'new customer')}${updated > 0 ? `, ${updated} completed` : ''}.`,
  another: 'Import another list',
  doubts: (likeCustomers, likeRows) =>
    `${plural(likeCustomers + likeRows, 'row')} to decide: ${[
      likeCustomers > 0 ? 'perhaps a customer you have' : '',
      likeRows > 0 ? 'perhaps twice in this list' : '',
    ]
      .filter(Boolean)
      .join(', or ')}`,
  doubtsCounted: 'They count as new, unless you skip them.',
  perhaps: (name, reasons, percent) => `perhaps ${name}: ${reasons} (${percent}%)`,
  perhapsRow: (row, name, reasons, percent) =>
    `perhaps ${name} in row ${row}: ${reasons} (${percent}%)`,
  takeAsNew: 'Import as a new customer',
  leaveOut: 'Skip this row',
  rejectedFile: 'Rows not imported, as a file with reasons',
  reason: 'Why it was not imported',
  lastImport: (day, name, added) =>
    `Last import: ${name ? `${name}, ` : ''}${day}, ${plural(added, 'new customer')}.`,
  undo: 'Undo this import…',
  undoSure: (removed, restored) =>
    [
      removed > 0
        ? `Take out the ${plural(removed, 'customer')} that came with this import?`
        : 'Take this import back?',
      restored > 0 ? `${plural(restored, 'customer')} will say again what stood there before.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  undoNothing: 'Nothing of this import is left that could be taken back.',
  undoForGood:
    'They are too many to be put back afterwards: to have them again you would import the list once more.',
  undoYes: (removed) => (removed > 0 ? `Take out ${plural(removed, 'customer')}` : 'Take back'),
  putBack: 'Put it back',
  putBackDone: 'Everything is back in the register.',
  undone: (removed, restored) =>
    `The import is undone: ${plural(removed, 'customer')} taken out again${
      restored > 0 ? `, and ${plural(restored, 'customer')} back to what stood there before` : ''
    }.`,
  keptSince: (customers) => `${plural(customers, 'customer')} kept, edited since:`,
};
