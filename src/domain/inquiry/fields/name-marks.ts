import { placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { roleOf } from '../signals/roles';
import { isGivenName } from '../words/given-names';
import { isGoods } from '../words/goods';
import { namesFirm } from './company-rules';
import { addressesIn } from './email';
import { firmStems } from './firm-words';
import { holding } from './ranking';

/** What the letter says beside its words: who it comes from, whose addresses it names. */
export type Around = {
  readonly sender: string;
  readonly locals: string;
  readonly domains: string;
  readonly folded: string;
};

/** So far a name is looked for a second time. */
const farEnough = 6000;

export const aroundOf = (letter: Letter, folded: string): Around => {
  const addresses = [
    letter.from?.email.toLowerCase() ?? '',
    letter.replyTo?.email.toLowerCase() ?? '',
    ...addressesIn(letter.body.slice(0, 1500) + letter.body.slice(-1500)).slice(0, 4),
  ].filter((address) => address && !letter.to.includes(address));
  return {
    sender: fold(letter.from?.name ?? ''),
    locals: addresses.map((address) => address.split('@')[0]).join(' '),
    domains: addresses.map((address) => address.split('@')[1]).join(' '),
    folded: folded.length > farEnough ? folded.slice(0, farEnough) : folded,
  };
};

const spelled = (word: string): string =>
  word
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z]/g, '');
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s.'’-]+/)
    .filter(Boolean);

/** `Quickledger Receivables` at quickledger.example: the domain is called as the name begins. */
const startsLabel = (whole: string, first: string, domains: string): boolean =>
  domains.split(' ').some((domain) => {
    const label = domain.split('.')[0]!.replace(/-/g, '');
    return (
      label.length > 3 && (whole.startsWith(label) || (first.length > 3 && label.startsWith(first)))
    );
  });

/** What a name says by itself. */
export const marksOfNameWords = (name: string, around: Around): string[] => {
  const words = wordsOf(name);
  const letters = words.map(spelled);
  const last = words[words.length - 1] ?? '';
  const isHan = /[\u3040-\u9fff\uac00-\ud7af]/.test(name);
  return [
    isHan ? `han${Math.min(name.length, 5)}` : `words${Math.min(words.length, 4)}`,
    ...holding({
      arabic: /[\u0621-\u064a]/.test(name),
      givenFirst: isGivenName(words[0] ?? ''),
      givenLater: words.slice(1).some(isGivenName),
      inAddress: letters.some((word) => word.length > 2 && around.locals.includes(word)),
      inDomain: letters.some((word) => word.length > 3 && around.domains.includes(word)),
      inSender: around.sender.includes(fold(name)),
      goods: words.some((word) => !isGivenName(word) && isGoods(word)),
      place: words.some((word) => word.length > 3 && !!placeNamed(word)),
      speaks: words.some((word) => word.length > 2 && !isGivenName(word) && !!roleOf(word)),
      capitals: /^[\p{Lu}\s.'-]{4,}$/u.test(name),
      firm: namesFirm(name),
      camel: /\p{Ll}{3}\p{Lu}/u.test(name),
      stem: firmStems.test(fold(name)),
      firstInAddress: (letters[0]?.length ?? 0) > 2 && around.locals.includes(letters[0]!),
      startsDomain: letters[0] !== '' && startsLabel(letters.join(''), letters[0]!, around.domains),
      again: last.length > 3 && around.folded.split(last).length > 2,
    }),
  ];
};
