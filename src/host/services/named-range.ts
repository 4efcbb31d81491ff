import type { Run } from '../runtime/run';
import type { NamedRange } from '../workbook/features';
import { GoogleObject, type Methods } from './google-object';
import { GoogleRange, type GoogleSheet, type GoogleSpreadsheet } from './places';
import { refuse } from './refusals';

export class GoogleNamedRange extends GoogleObject {
  readonly google = 'Spreadsheet.NamedRange';
  constructor(
    readonly run: Run,
    readonly named: NamedRange,
  ) {
    super();
  }
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const checkName = (name: string): void => {
  const isCell = /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c\d*$/i.test(name);
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(true|false)$/i.test(name);
  if (!isWord || isCell || name.length > 250) refuse('invalidName', name);
};

const changed = (run: Run) => {
  run.workbook.stale.noteEverything();
  run.workbook.journal.note({ kind: 'workbook' });
};

const removeNamed = (run: Run, name: string): void => {
  const { workbook } = run;
  workbook.namedRanges = workbook.namedRanges.filter((named) => !same(named.name, name));
  changed(run);
};

const set = (self: GoogleNamedRange, change: Partial<NamedRange>): GoogleNamedRange => {
  Object.assign(self.named, change);
  changed(self.run);
  return self;
};

export const namedRange: Methods<GoogleNamedRange> = {
  getName: ({ named }) => named.name,
  setName: (self, name: string) => {
    checkName(name);
    return set(self, { name });
  },
  getRange: ({ run, named }) => {
    const sheet = run.workbook.sheetById(named.sheetId) ?? refuse('rangeNotFound');
    return new GoogleRange(run, sheet, named.area);
  },
  setRange: (self, range: GoogleRange) => set(self, { sheetId: range.sheet.id, area: range.area }),
  remove: ({ run, named }) => removeNamed(run, named.name),
};

export const spreadsheetNames: Methods<GoogleSpreadsheet> = {
  getNamedRanges: ({ run }) =>
    run.workbook.namedRanges.map((named) => new GoogleNamedRange(run, named)),
  /** A name that is taken is moved to the new range. */
  setNamedRange: ({ run }, name: string, { sheet, area }: GoogleRange) => {
    checkName(name);
    removeNamed(run, name);
    run.workbook.namedRanges.push({ name, sheetId: sheet.id, area });
  },
  removeNamedRange: ({ run }, name: string) => removeNamed(run, name),
};

export const sheetNames: Methods<GoogleSheet> = {
  getNamedRanges: ({ run, sheet }) =>
    run.workbook.namedRanges
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map((named) => new GoogleNamedRange(run, named)),
};
