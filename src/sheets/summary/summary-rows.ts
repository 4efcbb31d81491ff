/** Where everything stands on the summary, rows counted from 1; nothing ever moves, so formats and charts are laid once. */
export const place = {
  title: 1,
  period: 2,
  madeFrom: 3,
  unread: 4,
  stale: 5,
  tiles: 6,
  actOn: 12,
  neverContacted: 23,
  goingCold: 28,
  movement: 33,
  charts: 39,
  classes: 55,
  worked: 67,
  nextWeek: 74,
  quality: 82,
  owners: 86,
  weeks: 93,
  trigger: 106,
  promises: 107,
} as const;

/** How many lines stand below each heading. */
export const room = {
  actOn: 10,
  neverContacted: 4,
  goingCold: 4,
  movement: 5,
  classes: 7,
  worked: 5,
  owners: 6,
  weeks: 12,
} as const;

export const lastRow = place.promises;
/** Where a link to the row of a customer stands beside his name. */
export const linkColumn = 10;
/** Ten columns of one width, so that two make a tile and the whole an A4 page. */
export const width = 10;
export const columnPixels = 65;
export const rowPixels = 17;
/** The cell in which an owner's name is typed. */
export const ownerCell = { row: place.period, column: 9 } as const;
