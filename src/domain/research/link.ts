/** What is known of a customer that can be looked for. */
export const data = [
  'company',
  'contact',
  'email',
  'phone',
  'address',
  'product',
  'trade',
  'domain',
] as const;
export type Datum = (typeof data)[number];

export type Known = Readonly<Partial<Record<Datum, string>>> & {
  /** ISO 3166-1 alpha-2; empty when the country is not known. */
  readonly country: string;
};

export const linkGroups = [
  'search',
  'social',
  'chat',
  'domain',
  'register',
  'trade',
  'place',
  'sanctions',
] as const;
export type LinkGroup = (typeof linkGroups)[number];

/** One place to look: opened by a click and by nothing else. */
export type Link = {
  readonly group: LinkGroup;
  /** Name of the site, which is the same in every language. */
  readonly site: string;
  /** What the address carries to the site, and nothing beyond it; none for a front page. */
  readonly about: readonly Datum[];
  /** Empty where there is nothing to open and the text is looked for inside an app. */
  readonly url: string;
  /** What to paste there, where the site takes nothing in its address. */
  readonly paste: string;
};

/** A text as part of an address; half a character, as cut texts may end in, would make the browser refuse it. */
export const encoded = (text: string): string =>
  encodeURIComponent(
    text
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
      .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1')
      .trim()
      .slice(0, 300),
  );

/** The texts of some data, or nothing when one of them is not known. */
export const textsOf = (known: Known, about: readonly Datum[]): readonly string[] | null => {
  const texts = about.flatMap((datum) => known[datum]?.trim() || []);
  return texts.length === about.length ? texts : null;
};

type Place = { readonly group: LinkGroup; readonly site: string; readonly about: readonly Datum[] };

/** A link that carries the texts of some data, put where the address says `{q}`. */
export const searching = (known: Known, place: Place, address: string): Link[] => {
  const texts = textsOf(known, place.about);
  return texts
    ? [{ ...place, url: address.replace('{q}', encoded(texts.join(' '))), paste: '' }]
    : [];
};

/** A front page, with what to paste there. */
export const frontPage = (known: Known, place: Place, address: string): Link[] => {
  const texts = textsOf(known, place.about);
  return texts ? [{ ...place, about: [], url: address, paste: texts.join(' ') }] : [];
};
