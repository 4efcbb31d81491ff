/** Sheets' day number of an instant, counted from 1899-12-30. */
export const dateOf = (milliseconds: number): number =>
  Math.floor(milliseconds / 86_400_000) + 25_569;
