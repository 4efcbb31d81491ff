/** Letters without accents, as nearly all names have; long lists are read by the million, and classes of characters are slow. */
export const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);
