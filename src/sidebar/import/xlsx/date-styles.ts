const between = (id: number, from: number, to: number): boolean => id >= from && id <= to;

/** Numbers under which every spreadsheet program keeps formats of days and times, the Chinese ones included. */
const isBuiltIn = (id: number): boolean =>
  between(id, 14, 22) || between(id, 27, 36) || between(id, 45, 47) || between(id, 50, 58);

/** Words in quotes, colours and currencies in brackets may hold the letters of days too. */
export const showsDays = (pattern: string): boolean =>
  /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|general/gi, ''));

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));

/** Which styles of the file show their numbers as days. */
export const dateStyles = (styles: Document | null): ((style: number) => boolean) => {
  const own = new Map(
    [...(styles?.getElementsByTagNameNS('*', 'numFmt') ?? [])].map((format) => [
      numberOf(format, 'numFmtId'),
      showsDays(format.getAttribute('formatCode') ?? ''),
    ]),
  );
  const cells = styles?.getElementsByTagNameNS('*', 'cellXfs')[0];
  const dated = [...(cells?.children ?? [])].map((style) => {
    const id = numberOf(style, 'numFmtId');
    return own.get(id) ?? isBuiltIn(id);
  });
  return (style) => dated[style] ?? false;
};
