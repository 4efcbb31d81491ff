/** Google's width and height in pixels of a column and row that nobody has changed. */
export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;
