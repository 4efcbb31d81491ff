import { placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import { roleOf } from '../signals/roles';
import { isGivenName } from '../words/given-names';
import { isGoods } from '../words/goods';
import { namesFirm } from './company-rules';
import { firmEnding, firmOpening, firmStems } from './firm-words';
import type { Around } from './name-marks';
import { post } from './person';
import { holding } from './ranking';

const unparted = /[\u3040-\u9fff\uac00-\ud7af]/;
const hanEnds = new RegExp(`(?:${firmEnding})$`);
const arabicOpens = new RegExp(`^(?:${firmOpening}) `);
const spelled = (text: string): string =>
  fold(text)
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '');

/** How much of a name the domain of an address spells. */
const likeDomain = (name: string, domains: string): 'whole' | 'word' | undefined => {
  const own = spelled(name);
  const labels = domains
    .split(' ')
    .map((domain) =>
      domain
        .split('.')
        .slice(0, -1)
        .join('')
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter((label) => label.length > 3);
  if (labels.some((label) => own.length > 3 && (own.startsWith(label) || label.startsWith(own))))
    return 'whole';
  const words = fold(name)
    .split(/[\s'’&.-]+/)
    .map(spelled)
    .filter((word) => word.length > 3);
  return words.some((word) => labels.some((label) => label.includes(word))) ? 'word' : undefined;
};

export type Known = Around & { readonly contact: string; readonly subject: string };

/** Whether a word of the writer's own name is in that of the firm: `Holm Friluft` of Ida Holm. */
const isFamily = (folded: string, contact: string): boolean =>
  folded !== contact &&
  contact.split(/[\s.-]+/).some((word) => word.length > 3 && folded.includes(word.slice(0, 6)));

/** What the words of a name do in other sentences. */
const rolesOf = (words: readonly string[]): string[] => {
  const roles = words.map((word) => roleOf(word) ?? '');
  return holding({
    speaks: roles.some((role) => /^[iIUyYnhsle]$/.test(role)),
    says: roles.some((role, at) => words[at]!.length > 2 && /^[NomcjrxpbKLF]$/.test(role)),
    saysFirst: /^[yYnNomcejrxp]$/.test(roles[0] ?? ''),
  });
};

/** What a name of a firm says by itself. */
export const marksOfFirmWords = (name: string, known: Known): string[] => {
  const folded = fold(name);
  const words = folded.split(/[\s.'’&-]+/).filter(Boolean);
  const isHan = unparted.test(name);
  const spelling = likeDomain(name, known.domains);
  return [
    isHan ? `han${Math.min(Math.floor(name.length / 2), 6)}` : `words${Math.min(words.length, 5)}`,
    ...(spelling ? [`domain.${spelling}`] : []),
    ...rolesOf(words),
    ...holding({
      form: namesFirm(name),
      sameAsContact: folded === fold(known.contact),
      stem: firmStems.test(folded),
      ending: isHan && hanEnds.test(folded),
      placeFirst: isHan && !!placeNamed(name.slice(0, 2)),
      opening: arabicOpens.test(folded),
      family: isFamily(folded, fold(known.contact)),
      inAddress: (words[0]?.length ?? 0) > 2 && known.locals.includes(spelled(words[0]!) || ' '),
      given: words.length < 4 && isGivenName(words[0] ?? ''),
      inSender: known.sender.includes(folded),
      inSubject: known.subject.includes(folded),
      place: !!placeNamed(name),
      placeWord: words.some((word) => word.length > 3 && !!placeNamed(word)),
      goods: words.every(isGoods),
      goodsWord: words.some(isGoods),
      capitals: /^[\p{Lu}\d\s.&'-]{4,}$/u.test(name),
      camel: /\p{Ll}\p{Lu}/u.test(name),
      post: post.test(folded),
      again: folded.length > 4 && known.folded.split(folded).length > 2,
      ofSeller: /^(?:贵|貴|你|您|我公司|我司$|canton|china|your)/.test(folded),
    }),
  ];
};
