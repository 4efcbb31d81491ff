/** Addresses as people type them in Chinese input: full-width letters, `＠`, `。` for the dot. */
const narrowed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/。/g, '.')
    .replace(/\s*@\s*/g, '@');

const address = /[\p{L}\p{N}._%+'&/=~-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]*/gu;

/** Nearly every cell; the rest of the reading is for the others. */
const oneAddress = /^[a-z0-9][a-z0-9_+-]*(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9-]+\.)+[a-z]{2,24}$/i;

/** No address is longer; longer runs of letters are not searched, so that reading stays linear. */
const longestRun = 320;

/** Every address in a cell, in lower case and each once: several per cell, with display names, in brackets. */
export const readEmails = (text: string): string[] => {
  if (text === '') return [];
  if (oneAddress.test(text)) return [text.toLowerCase()];
  const runs = narrowed(text)
    .split(/[\s,;，；、<>()[\]"|]+/)
    .filter((run) => run.length <= longestRun && run.includes('@'))
    .map((run) => run.replace(/^mailto:/i, ''));
  const found = runs.flatMap((run) => run.match(address) ?? []);
  return [...new Set(found.map((email) => email.toLowerCase().replace(/^['.]+|['.]+$/g, '')))];
};

/** The cell as its addresses, or as it stands when none can be read. */
export const normalEmail = (text: string): string => readEmails(text).join(', ') || text.trim();

/** Mailboxes that anybody may open: they say nothing about the firm. Endings and national variants are left off. */
const freeProviders = new Set(
  (
    'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud me mac proton protonmail pm gmx web mail inbox ' +
    'zoho yandex ya rambler bk list qq foxmail 163 126 yeah 188 139 189 sina sohu tom aliyun naver daum hanmail nate rediffmail ' +
    'libero virgilio tiscali orange wanadoo free laposte sfr t-online freenet arcor bluewin uol bol terra ig ukr abv wp o2 onet interia seznam ' +
    'tutanota fastmail hushmail mailinator btinternet sky verizon comcast att sbcglobal bellsouth cox charter shaw rogers bigpond optusnet'
  ).split(' '),
);

/** The domain of an address that belongs to a firm; empty for free mail. */
export const ownDomainOf = (email: string): string => {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return freeProviders.has(domain.split('.')[0] ?? '')
    ? ''
    : domain.replace(/^(mail|email|e)\./, '');
};
