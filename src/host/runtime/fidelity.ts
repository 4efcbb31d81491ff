/**
 * What nobody outside Google has settled. A program has to work under both columns; `strict` is the harder world to live
 * in. Two open questions have no switch, since no program can tell here: how many calls of a sidebar Google runs at a time
 * (the workbench runs one after another), and what typed tables do (SpreadsheetApp has no way to make or see one).
 */
export type Fidelity = {
  /** Row metadata moves with its row when a range is sorted. */
  rowMetadataFollowsSort: boolean;
  /** Taking an entry back fires `onEdit`, with neither value; otherwise nothing is told. */
  undoFiresEdit: boolean;
  /** A refused write is reported by the next read, flush or end of the run, not by the write itself. */
  refusalsComeLate: boolean;
  /** When one cell of `setValues` breaks a validation rule, the rows above it have been written. */
  refusedBlocksArePartlyWritten: boolean;
  /** Clearing formats takes validation rules away as well; of a range, or also of a whole sheet. */
  clearingFormatsClearsValidation: boolean | 'of a range';
  /** `appendRow` adds a row when the grid is full and columns when it is too narrow; otherwise it is refused. */
  appendRowGrowsTheGrid: boolean;
  /** Rows that only have a format or a validation rule count in `getLastRow`. */
  formatsCountAsContent: boolean;
  /** `e.value` is the text a person sees; otherwise dates are serial numbers as text. */
  editEventsCarryDisplayText: boolean;
  /** `Sheet.sort` leaves frozen rows where they are. */
  sortKeepsFrozenRows: boolean;
  /** NaN, infinities, invalid dates and objects are written as text instead of being refused. */
  oddValuesBecomeText: boolean;
  /** Bytes in one property value: documented 9 KB, measured 512 KB. */
  propertyValueBytes: number;
};

/** The harder and the easier world, and the one that most reports and Google's own pages speak for. */
export type FidelityName = 'strict' | 'lenient' | 'usual';

export const fidelities: Record<FidelityName, Fidelity> = {
  strict: {
    rowMetadataFollowsSort: false,
    undoFiresEdit: true,
    refusalsComeLate: true,
    refusedBlocksArePartlyWritten: true,
    clearingFormatsClearsValidation: true,
    appendRowGrowsTheGrid: false,
    formatsCountAsContent: true,
    editEventsCarryDisplayText: false,
    sortKeepsFrozenRows: false,
    oddValuesBecomeText: false,
    propertyValueBytes: 9 * 1024,
  },
  lenient: {
    rowMetadataFollowsSort: true,
    undoFiresEdit: false,
    refusalsComeLate: false,
    refusedBlocksArePartlyWritten: false,
    clearingFormatsClearsValidation: false,
    appendRowGrowsTheGrid: true,
    formatsCountAsContent: false,
    editEventsCarryDisplayText: true,
    sortKeepsFrozenRows: true,
    oddValuesBecomeText: true,
    propertyValueBytes: 512 * 1024,
  },
  usual: {
    rowMetadataFollowsSort: false,
    undoFiresEdit: true,
    refusalsComeLate: false,
    refusedBlocksArePartlyWritten: false,
    clearingFormatsClearsValidation: 'of a range',
    appendRowGrowsTheGrid: true,
    formatsCountAsContent: false,
    editEventsCarryDisplayText: false,
    sortKeepsFrozenRows: true,
    oddValuesBecomeText: false,
    propertyValueBytes: 9 * 1024,
  },
};
