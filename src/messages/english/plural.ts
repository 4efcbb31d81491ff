/** `1 customer`, `2 customers`; pass the plural where it does not end in s. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
