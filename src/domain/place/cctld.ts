/** Top-level domains of countries whose code is not the ISO one, and codes sold to everybody. */
const otherCodes: Readonly<Record<string, string>> = { uk: 'GB', su: 'RU', eu: '' };
const soldToAll = new Set([
  'io',
  'co',
  'ai',
  'me',
  'tv',
  'cc',
  'ws',
  'to',
  'gg',
  'fm',
  'ly',
  'la',
  'ac',
  'sh',
  'im',
  'tk',
  'ml',
  'ga',
  'cf',
  'gq',
  'pw',
  'us',
]);

/** The country a host name's ending speaks for, or an empty text. */
export const countryOfHost = (host: string): string => {
  const end = host.toLowerCase().split('.').pop() ?? '';
  if (end.length !== 2 || soldToAll.has(end)) {
    return /\.com?\.co$/.test(host) ? 'CO' : '';
  }
  return otherCodes[end] ?? end.toUpperCase();
};
