/** Sheets of the workbook that are not ours, in which people may keep a list. */
export type OtherSheets = {
  names(): readonly string[];
  /** The cells as they show; empty for a sheet that is not there. */
  grid(name: string): readonly (readonly string[])[];
};
