/** What stands behind an object that a script holds; the script itself only ever sees a facade made in its realm. */
export abstract class GoogleObject {
  /** Its class in the table of Google's classes, such as `Spreadsheet.Range`. */
  abstract readonly google: string;
  /** Plain properties that the script finds on the object itself. */
  own?: Record<string, unknown>;
}

/** The methods of one class: each takes the object first and then the arguments, already checked by type. */
export type Methods<Self> = Record<string, (self: Self, ...args: never[]) => unknown>;

/** One constant of an enum such as `SpreadsheetApp.BorderStyle.SOLID`. */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
    readonly ordinal: number,
  ) {}
}

/** A function or another value that stays in the script's realm. */
export class RealmReference {
  constructor(readonly value: unknown) {}
}
