/** The text of the log's `customersImported` line: how many customers it brought and out of which file. */
export const writeImportedLine = (newCustomers: number, file: string): string =>
  `+${newCustomers} · ${file}`;

/** How many customers a `customersImported` line brought; 0 when a person has changed the text beyond reading. */
export const readImportedLine = (text: string): number => Number(/^\+(\d+)/.exec(text)?.[1] ?? 0);

/** Out of which file they came; empty when a person has changed the text beyond reading. */
export const readImportedName = (text: string): string => /^\+\d+ · (.*)$/s.exec(text)?.[1] ?? '';
