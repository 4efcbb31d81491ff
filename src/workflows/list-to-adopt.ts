import { Problem } from '../domain/problem';
import type { Ports } from './ports';

/** More sheets than these are not looked through while somebody waits. */
const mostLookedAt = 5;
/** Fewer known columns stand in any table. */
const fewestColumns = 2;

const holdsCustomers = ({ importing, otherSheets }: Ports, name: string): boolean => {
  const grid = otherSheets.grid(name);
  try {
    const { columns, rows } = importing().readGrid(name, grid);
    return rows.length > 0 && columns.filter(({ key }) => key !== null).length >= fewestColumns;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
};

/** The first of a person's own sheets that holds a list of customers; `null` where none does. */
export const listToAdopt = (ports: Ports): string | null =>
  ports.otherSheets
    .names()
    .slice(0, mostLookedAt)
    .find((name) => holdsCustomers(ports, name)) ?? null;
