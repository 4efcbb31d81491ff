import { type Datum, encoded, type Known, type Link, searching } from './link';

type Network = {
  readonly site: string;
  readonly address: string;
  readonly about: readonly (readonly Datum[])[];
  /** Countries in which it is used; everywhere when none is named. */
  readonly countries?: string;
};

const networks: readonly Network[] = [
  {
    site: 'LinkedIn',
    address: 'https://www.linkedin.com/search/results/companies/?keywords={q}',
    about: [['company']],
  },
  {
    site: 'LinkedIn',
    address: 'https://www.linkedin.com/search/results/people/?keywords={q}',
    about: [['contact'], ['contact', 'company']],
  },
  {
    site: 'Facebook',
    address: 'https://www.facebook.com/search/top/?q={q}',
    about: [['company'], ['contact'], ['email']],
  },
  {
    site: 'Instagram',
    address: 'https://www.instagram.com/explore/search/keyword/?q={q}',
    about: [['company'], ['contact']],
  },
  { site: 'X', address: 'https://x.com/search?q={q}', about: [['company'], ['contact']] },
  {
    site: 'YouTube',
    address: 'https://www.youtube.com/results?search_query={q}',
    about: [['company'], ['product']],
  },
  { site: 'TikTok', address: 'https://www.tiktok.com/search?q={q}', about: [['company']] },
  {
    site: 'VK',
    address: 'https://vk.com/search?q={q}',
    about: [['company'], ['contact']],
    countries: 'RU BY KZ UA UZ KG MD AM AZ GE',
  },
  {
    site: 'XING',
    address: 'https://www.xing.com/search/companies?keywords={q}',
    about: [['company']],
    countries: 'DE AT CH LI',
  },
  {
    site: 'XING',
    address: 'https://www.xing.com/search/members?keywords={q}',
    about: [['contact']],
    countries: 'DE AT CH LI',
  },
];

/** Company, contact and mail in the networks of the customer's country. */
export const socialLinks = (known: Known): Link[] =>
  networks
    .filter(({ countries }) => !countries || countries.split(' ').includes(known.country))
    .flatMap(({ site, address, about }) =>
      about.flatMap((some) => searching(known, { group: 'social', site, about: some }, address)),
    );

const byPhone = { group: 'chat', about: ['phone'] } as const;

/** Apps in which a number can only be looked for by hand, and where they are used. */
const byHand: readonly (readonly [site: string, countries?: string])[] = [
  ['WeChat'],
  ['Viber'],
  ['LINE', 'JP TH TW ID'],
  ['KakaoTalk', 'KR'],
];

/** Telephone, messengers and mail; the number goes without plus and blanks, as they take it. */
export const chatLinks = (known: Known): Link[] => {
  const phone = known.phone?.trim() ?? '';
  const digits = /^\+\d{7,15}$/.test(phone) ? phone.slice(1) : '';
  const open = (site: string, url: string): Link => ({ ...byPhone, site, url, paste: '' });
  const email = known.email?.trim() ?? '';
  const mail = (site: string, url: string): Link => ({
    group: 'chat',
    site,
    about: ['email'],
    url,
    paste: '',
  });
  const called = digits
    ? [
        open('WhatsApp', `https://wa.me/${digits}`),
        open('Telegram', `https://t.me/+${digits}`),
        ...(known.country === 'VN' ? [open('Zalo', `https://zalo.me/${digits}`)] : []),
        ...byHand
          .filter(([, countries]) => !countries || countries.split(' ').includes(known.country))
          .map(([site]): Link => ({ ...byPhone, site, url: '', paste: phone })),
        open('☎', `tel:+${digits}`),
      ]
    : [];
  const written = email
    ? [
        mail('Teams', `https://teams.microsoft.com/l/chat/0/0?users=${encoded(email)}`),
        mail('✉', `mailto:${encoded(email).replace('%40', '@')}`),
      ]
    : [];
  return [...called, ...written];
};
