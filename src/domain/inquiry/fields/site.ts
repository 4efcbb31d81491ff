import type { Letter } from '../reading/letter';

const link = /https?:\/\/[^\s<>"'）)\]，。；]{4,300}/gi;
const bare =
  /(?<![@\w.-])(?:www\.)?[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{2,30}){0,2}\.(?:com|net|org|biz|info|shop|store|online|trade|example|test|eu|co|[a-z]{2})(?:\.[a-z]{2})?(?=$|[\s/,;)>，。、]|\.(?:\s|$))/gi;
const notASite = /\.(?:pdf|docx?|xlsx?|zip|rar|jpe?g|png|dwg|exe|html?|step|stp|igs)$/i;
/** Hosts that carry everybody's files and forms: where a link leads, not where a company lives. */
const everybodys =
  /(?:^|\.)(?:google|goo|youtube|dropbox|wetransfer|drive|onedrive|live|sharepoint|facebook|instagram|linkedin|twitter|x|t|wa|bit|tinyurl|alibaba|made-in-china|globalsources|aliexpress|amazon|ebay|dhgate|1688|taobao|whatsapp|zoom|mediafire|mega)\.(?:com|net|me|ly|co|nz|gl|us|cn)(?:$|[/:])/i;

const withoutEnd = (address: string): string => address.replace(/[.,;:!?/]+$/, '');
const hostOf = (address: string): string =>
  withoutEnd(address)
    .replace(/^https?:\/\//i, '')
    .split(/[/?#:]/)[0]!
    .toLowerCase();

export const linksIn = (text: string): string[] =>
  (text.slice(0, 60_000).match(link) ?? []).map(withoutEnd);

const isCompanySite = (address: string, ownDomains: readonly string[]): boolean => {
  const host = hostOf(address).replace(/^www\./, '');
  return (
    !notASite.test(host) &&
    !everybodys.test(host) &&
    !ownDomains.some((own) => host === own || host.endsWith(`.${own}`))
  );
};

/** The buyer's web site as a host name without `www.`, from a label, a link or a bare name. */
export const buyerSite = (letter: Letter, ownDomains: readonly string[]): string | undefined => {
  const labelled = letter.form
    .filter((line) => line.label === 'site')
    .map((line) => /[a-z0-9][a-z0-9.-]{1,80}\.[a-z]{2,10}(?:\/\S{0,80})?/i.exec(line.value)?.[0])
    .find((value): value is string => Boolean(value) && isCompanySite(value!, ownDomains));
  const words = letter.body.slice(0, 60_000);
  const found =
    labelled ??
    linksIn(words).find((address) => isCompanySite(address, ownDomains)) ??
    (words.match(bare) ?? []).find(
      (address) =>
        isCompanySite(address, ownDomains) &&
        (/^www\./i.test(address) || /\.(?:com|net|org|eu|example)\b|\.co\./i.test(address)),
    );
  return found ? hostOf(found).replace(/^www\./, '') : undefined;
};
