import { Problem } from '../domain/problem';
import { readGrid } from '../domain/table/read-table';
import type { Ports } from './ports';

/** More sheets than these are not looked through while somebody waits. */
const mostLookedAt = 5;
/** Fewer known columns stand in any table. */
const fewestColumns = 2;

const holdsCustomers = (name: string, grid: readonly (readonly string[])[]): boolean => {
  try {
    const { columns, rows } = readGrid(name, grid);
    return rows.length > 0 && columns.filter(({ key }) => key !== null).length >= fewestColumns;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
};

/** The first of a person's own sheets that holds a list of customers; `null` where none does. */
export const listToAdopt = ({ otherSheets }: Ports): string | null =>
  otherSheets
    .names()
    .slice(0, mostLookedAt)
    .find((name) => holdsCustomers(name, otherSheets.grid(name))) ?? null;
