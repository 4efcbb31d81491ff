import type { Letter } from '../reading/letter';

const anyAddress =
  /(?<![a-z0-9])[a-z0-9][\w.!#$%&'*+/=?^`{|}~-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,6}/gi;

export const domainOf = (email: string): string =>
  email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const freeHosts =
  /^(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mail|gmx|web|proton|protonmail|zoho|yandex|qq|163|126|139|sina|sohu|foxmail|rediffmail|inbox|bk|list|ukr|rambler|wanadoo|orange|free|laposte|libero|virgilio|terra|uol|bol|naver|daum|hanmail|t-online|freenet|mailbox|tutanota|consultant|usa|dr|post|engineer|email|india|asia|europe|techie|representative)\.(com|net|org|ru|de|fr|it|es|co\.\w{2}|com\.\w{2}|cn|ua|br|kr|at|ch|be|nl|in|me|eu|ca|jp|co\.jp|cz|pl)$|^freemail\.example$|^(?:free|web|box|post)mail\./;

/** Whether anybody can open a mailbox at this host without being a company. */
export const isFreeMail = (domain: string): boolean => freeHosts.test(domain);

/** Addresses machines send from: platforms, forms, bounces. */
export const isRelay = (email: string): boolean =>
  /^(?:no-?_?reply|do-?not-?reply|notifications?|notify|feedback|mailer|mailer-daemon|webform|web-?form|wordpress|form|forms|formular|service|system|website|contactform|contact-form|inquiry-?alert|message|messages|rfq-?notice|alerts?|robot)[\w.+-]{0,30}@/i.test(
    email,
  );

/** Every address in the text in order, lower case, trailing dots cut. */
export const addressesIn = (text: string): string[] => {
  const spelled = text
    .replace(/ {0,2}[[(] ?at ?[\])] {0,2}/gi, '@')
    .replace(/ {0,2}[[(] ?dot ?[\])] {0,2}/gi, '.')
    .replace(/＠/g, '@');
  return [
    ...new Set(
      (spelled.match(anyAddress) ?? []).map((found) => found.replace(/[.-]+$/, '').toLowerCase()),
    ),
  ];
};

const isOurs = (email: string, letter: Letter, ownDomains: readonly string[]): boolean =>
  letter.to.includes(email) ||
  ownDomains.some((own) => domainOf(email) === own || domainOf(email).endsWith(`.${own}`));

/** The buyer's address: from a form first, then the sender's, then the first one in the text that is not ours. */
export const buyerEmail = (letter: Letter, ownDomains: readonly string[]): string | undefined => {
  const mayBe = (email: string | undefined): email is string =>
    Boolean(email) && !isOurs(email!, letter, ownDomains);
  const form = letter.form
    .filter((line) => line.label === 'email')
    .flatMap((line) => addressesIn(line.value));
  const sender = letter.from?.email.toLowerCase();
  const isSenderMachine = !sender || isRelay(sender);
  const own = [sender, ...form, ...addressesIn(letter.body)];
  const relayed = [
    ...form,
    ...addressesIn(letter.body).filter((email) => !isRelay(email)),
    letter.replyTo?.email.toLowerCase(),
    sender,
  ];
  return (isSenderMachine ? [...relayed, ...own] : own).find(mayBe);
};
