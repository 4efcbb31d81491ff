import { type Datum, frontPage, type Known, type Link, type LinkGroup, searching } from './link';

type Row = readonly [site: string, about: readonly Datum[], address: string, countries?: string];

const rows = (known: Known, group: LinkGroup, table: readonly Row[]): Link[] =>
  table
    .filter(([, , , countries]) => !countries || countries.split(' ').includes(known.country))
    .flatMap(([site, about, address]) =>
      address.includes('{q}')
        ? searching(known, { group, site, about }, address)
        : frontPage(known, { group, site, about }, address),
    );

const domain: readonly Row[] = [
  ['ICANN Lookup', ['domain'], 'https://lookup.icann.org/en/lookup?name={q}'],
  ['RDAP', ['domain'], 'https://rdap.org/domain/{q}'],
  ['WHOIS', ['domain'], 'https://www.whois.com/whois/{q}'],
  ['crt.sh', ['domain'], 'https://crt.sh/?q={q}'],
  ['Wayback Machine', ['domain'], 'https://web.archive.org/web/*/{q}'],
  ['ViewDNS', ['email'], 'https://viewdns.info/reversewhois/?q={q}'],
];

/** When the domain was registered and by whom, what the site said before, and what else the mail address owns. */
export const domainLinks = (known: Known): Link[] => rows(known, 'domain', domain);

const trade: readonly Row[] = [
  ['ImportYeti', ['company'], 'https://www.importyeti.com/search?q={q}'],
  ['Kompass', ['company'], 'https://www.kompass.com/searchCompanies?text={q}'],
  ['Europages', ['company'], 'https://www.europages.co.uk/en/search?q={q}'],
  ['Europages', ['product'], 'https://www.europages.co.uk/en/search?q={q}'],
  ['Trade Map', ['product'], 'https://www.trademap.org/'],
  ['UN Comtrade', ['product'], 'https://comtradeplus.un.org/'],
  ['Access2Markets', ['product'], 'https://trade.ec.europa.eu/access-to-markets/en/home'],
];

/** What a company ships and what a country buys. */
export const tradeLinks = (known: Known): Link[] => rows(known, 'trade', trade);

const place: readonly Row[] = [
  ['Google Maps', ['address'], 'https://www.google.com/maps/search/?api=1&query={q}'],
  ['Google Maps', ['company'], 'https://www.google.com/maps/search/?api=1&query={q}'],
  ['OpenStreetMap', ['address'], 'https://www.openstreetmap.org/search?query={q}'],
  ['Baidu Map', ['address'], 'https://map.baidu.com/search/{q}', 'CN'],
  ['Yandex Maps', ['address'], 'https://yandex.com/maps/?text={q}', 'RU BY KZ UZ TR'],
  ['Naver Map', ['address'], 'https://map.naver.com/p/search/{q}', 'KR'],
];

/** What stands at the address. */
export const placeLinks = (known: Known): Link[] => rows(known, 'place', place);

const listOf = (about: readonly Datum[]): readonly Row[] => [
  ['OFAC', about, 'https://sanctionssearch.ofac.treas.gov/'],
  ['EU', about, 'https://www.sanctionsmap.eu/'],
  ['UN', about, 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list'],
  ['UK', about, 'https://search-uk-sanctions-list.service.gov.uk/'],
];

/** Whether trade with the company or the person is forbidden; the lists are searched on their own pages. */
export const sanctionLinks = (known: Known): Link[] => [
  ...rows(known, 'sanctions', listOf(['company'])),
  ...rows(known, 'sanctions', [
    ['OpenSanctions', ['company'], 'https://www.opensanctions.org/search/?q={q}'],
    ['OpenSanctions', ['contact'], 'https://www.opensanctions.org/search/?q={q}'],
  ]),
];
