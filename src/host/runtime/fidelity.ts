/**
 * What nobody outside Google has settled. A program has to work under both columns; `strict` is the harder world to
 * live in. The numbers follow the list of open questions that the conformance claims refer to.
 */
export type Fidelity = {
  /** A refused write is reported by the next read, flush or end of the run, not by the write itself. */
  refusalsComeLate: boolean;
  /** When one cell of `setValues` breaks a validation rule, the rows above it have been written. */
  refusedBlocksArePartlyWritten: boolean;
  /** Clearing formats takes validation rules away as well. */
  clearingFormatsClearsValidation: boolean;
  /** `appendRow` adds a row when the grid is full; otherwise it is refused. */
  appendRowGrowsTheGrid: boolean;
  /** Rows that only have a format or a validation rule count in `getLastRow`. */
  formatsCountAsContent: boolean;
  /** `e.value` is the text a person sees; otherwise dates are serial numbers as text. */
  editEventsCarryDisplayText: boolean;
  /** `Sheet.sort` leaves frozen rows where they are. */
  sortKeepsFrozenRows: boolean;
  /** NaN, infinities, invalid dates and objects are written as text instead of being refused. */
  oddValuesBecomeText: boolean;
  /** Row metadata moves with its row when a range is sorted. */
  rowMetadataFollowsSort: boolean;
  /** Bytes in one property value: documented 9 KB, measured 512 KB. */
  propertyValueBytes: number;
};

export const fidelities: Record<'strict' | 'lenient', Fidelity> = {
  strict: {
    refusalsComeLate: true,
    refusedBlocksArePartlyWritten: true,
    clearingFormatsClearsValidation: true,
    appendRowGrowsTheGrid: false,
    formatsCountAsContent: false,
    editEventsCarryDisplayText: false,
    sortKeepsFrozenRows: false,
    oddValuesBecomeText: false,
    rowMetadataFollowsSort: false,
    propertyValueBytes: 9 * 1024,
  },
  lenient: {
    refusalsComeLate: false,
    refusedBlocksArePartlyWritten: false,
    clearingFormatsClearsValidation: false,
    appendRowGrowsTheGrid: true,
    formatsCountAsContent: false,
    editEventsCarryDisplayText: true,
    sortKeepsFrozenRows: true,
    oddValuesBecomeText: true,
    rowMetadataFollowsSort: true,
    propertyValueBytes: 512 * 1024,
  },
};
