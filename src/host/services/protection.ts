import type { Run } from '../runtime/run';
import type { Area } from '../workbook/area';
import type { Protection } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import type { GoogleNamedRange } from './named-range';
import { ownerOf } from './owner';
import { GoogleRange, type GoogleSheet, type GoogleSpreadsheet } from './places';
import { refuse } from './refusals';
import { GoogleUser } from './session';

export class GoogleProtection extends GoogleObject {
  readonly google = 'Spreadsheet.Protection';
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly protection: Protection,
  ) {
    super();
  }

  change(apply: (protection: Protection) => void): GoogleProtection {
    this.run.write(1, (rows) => {
      if (rows === 0) return;
      apply(this.protection);
      this.run.workbook.journal.note({ kind: 'laid', sheetId: this.sheet.id });
    });
    return this;
  }
}

const nextId = ({ workbook }: Run): number =>
  1 + Math.max(0, ...workbook.sheets.flatMap(({ protections }) => protections.map(({ id }) => id)));

/** A range is protected anew each time; what it protects is nobody's until editors are named. */
export const newProtection = (run: Run, sheet: Sheet, area: Area | null): GoogleProtection => {
  const protection: Protection = {
    id: nextId(run),
    area,
    description: '',
    editors: [],
    warningOnly: false,
    unprotected: [],
  };
  sheet.protections.push(protection);
  run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  return new GoogleProtection(run, sheet, protection);
};

const mailOf = (user: string | GoogleUser) => (typeof user === 'string' ? user : user.email);

/** Neither the owner nor the person running this can be shut out. */
const removable = (run: Run, user: string) => user !== ownerOf(run) && user !== run.world.user;

const setEditors = (self: GoogleProtection, choose: (editors: string[]) => string[]) =>
  self.change((protection) => {
    const chosen = choose(protection.editors);
    protection.editors = [...new Set([ownerOf(self.run), ...chosen])];
  });

const namedBy = (run: Run, name: string) =>
  run.workbook.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());

const protectedRange = ({ run, sheet, protection }: GoogleProtection): GoogleRange => {
  if (protection.area) return new GoogleRange(run, sheet, protection.area);
  const whole = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
  return new GoogleRange(run, sheet, whole, { rows: true, columns: true });
};

const protectNamed = (self: GoogleProtection, name: string): GoogleProtection => {
  const named = namedBy(self.run, name) ?? refuse('rangeNotFound');
  if (named.sheetId !== self.sheet.id) refuse('invalidArgument', 'rangeName');
  return self.change((kept) => {
    kept.area = named.area;
    kept.rangeName = named.name;
  });
};

export const protection: Methods<GoogleProtection> = {
  getDescription: (self) => self.protection.description,
  setDescription: (self, text: string) =>
    self.change((kept) => {
      kept.description = text;
    }),
  getProtectionType: (self) =>
    enumValue('Spreadsheet.ProtectionType', self.protection.area ? 'RANGE' : 'SHEET'),
  getRange: protectedRange,
  setRange: (self, range: GoogleRange) =>
    self.change((kept) => {
      kept.area = range.area;
      delete kept.rangeName;
    }),
  getRangeName: ({ protection }) => protection.rangeName ?? null,
  setRangeName: protectNamed,
  setNamedRange: (self, { named }: GoogleNamedRange) => protectNamed(self, named.name),
  getTargetAudiences: () => [],
  getEditors: (self) => self.protection.editors.map((email) => new GoogleUser(email)),
  addEditor: (self, user: string | GoogleUser) =>
    setEditors(self, (editors) => [...editors, mailOf(user)]),
  addEditors: (self, users: string[]) => setEditors(self, (editors) => [...editors, ...users]),
  removeEditor: (self, user: string | GoogleUser) =>
    setEditors(self, (editors) =>
      editors.filter((email) => email !== mailOf(user) || !removable(self.run, email)),
    ),
  removeEditors: (self, users: (string | GoogleUser)[]) => {
    const gone = users.map(mailOf);
    return setEditors(self, (editors) =>
      editors.filter((email) => !gone.includes(email) || !removable(self.run, email)),
    );
  },
  canEdit: (self) =>
    self.run.world.user === ownerOf(self.run) ||
    self.protection.editors.length === 0 ||
    self.protection.editors.includes(self.run.world.user),
  canDomainEdit: () => false,
  setDomainEdit: (self) => self,
  isWarningOnly: (self) => self.protection.warningOnly,
  setWarningOnly: (self, warning: boolean) =>
    self.change((kept) => {
      kept.warningOnly = warning;
    }),
  getUnprotectedRanges: ({ run, sheet, protection }) =>
    protection.unprotected.map((area) => new GoogleRange(run, sheet, area)),
  setUnprotectedRanges: (self, ranges: GoogleRange[]) => {
    if (self.protection.area || ranges.some(({ sheet }) => sheet !== self.sheet))
      refuse('invalidArgument', 'ranges');
    return self.change((kept) => {
      kept.unprotected = ranges.map(({ area }) => area);
    });
  },
  remove: (self) =>
    void self.run.write(1, () => {
      self.sheet.protections = self.sheet.protections.filter((kept) => kept !== self.protection);
      self.run.workbook.journal.note({ kind: 'laid', sheetId: self.sheet.id });
    }),
};

const protectionsOf = (run: Run, sheets: readonly Sheet[], { name }: EnumValue) =>
  sheets.flatMap((sheet) =>
    sheet.protections
      .filter(({ area }) => (name === 'SHEET') === (area === null))
      .map((kept) => new GoogleProtection(run, sheet, kept)),
  );

/** What a spreadsheet says of all its tabs together. */
export const spreadsheetLists: Methods<GoogleSpreadsheet> = {
  getProtections: ({ run }, type: EnumValue) => protectionsOf(run, run.workbook.sheets, type),
};

export const sheetProtections: Methods<GoogleSheet> = {
  /** The sheet's protection if it has one already. */
  protect: ({ run, sheet }) => {
    const known = sheet.protections.find(({ area }) => area === null);
    return known ? new GoogleProtection(run, sheet, known) : newProtection(run, sheet, null);
  },
  getProtections: ({ run, sheet }, type: EnumValue) => protectionsOf(run, [sheet], type),
};
