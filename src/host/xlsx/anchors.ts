import type { NamedRange } from 'hucre';
import type { Area } from '../workbook/area';
import { readSheetArea, writeSheetArea } from './references';

const prefix = '_portbook.';

export const isAnchor = (name: string): boolean => name.startsWith(prefix);

/**
 * Defined names of the file for the areas that the appendix speaks of: when another program inserts rows or renames
 * sheets, it moves them, and the appendix stays true.
 */
export class AnchorWriter {
  readonly names: NamedRange[] = [];

  add(fileSheetName: string, area: Area): string {
    const name = `${prefix}${this.names.length + 1}`;
    this.names.push({ name, range: writeSheetArea(fileSheetName, area) });
    return name;
  }
}

/** Finds the areas again: `undefined` where the file no longer has the name, `null` where the area was deleted. */
export class AnchorReader {
  private readonly ranges: Map<string, string>;

  constructor(names: NamedRange[]) {
    this.ranges = new Map(
      names.filter(({ name }) => isAnchor(name)).map(({ name, range }) => [name, range]),
    );
  }

  sheetName(anchor: string): string | undefined {
    return readSheetArea(this.ranges.get(anchor) ?? '')?.sheetName;
  }

  area(anchor: string): Area | null | undefined {
    const range = this.ranges.get(anchor);
    return range === undefined ? undefined : (readSheetArea(range)?.area ?? null);
  }
}
