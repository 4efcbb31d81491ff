import type { Channel } from '../../follow-up/follow-up';
import { channelOf } from './came-by';
import { readLetter } from './letter';

/** How an inquiry came, and where its writer says that he found us, in his words. */
export type Origin = { readonly channel: Channel | ''; readonly places: readonly string[] };

const searched = 6000;
const foundAt =
  /(?:found|saw|seen|came across|discovered|got|noticed|visited|hea?rd (?:of|about)|learn(?:ed|t) (?:of|about)) (?:out )?(?:you|your|u|ur|this|the)\b[^.!?\n]{0,50}?\b(?:on|at|in|from|through|via|by|during)\b(?<where>[^.!?,;\n]{2,60})/gi;
const metAt = /\bmet (?:you )?(?:\S{1,12} )?(?:at|during|in) (?<where>[^.!?,;\n]{2,60})/gi;
const foundInChinese =
  /(?:在|从|從|通过|通過|经|經|由)(?<where>[^，。！？,\n]{2,20}?(?:看到|看见|见到|找到|了解|认识|認識|得知|知道|搜到|推荐|介绍|介紹|相识))/g;
/** A question of forms. */
const askedWhere =
  /(?:how did you (?:hear|find)|how you (?:heard|found)|从何处了解|如何得知|从哪里知道)[^:：?？\n]{0,30}[:：?？]\s{0,3}(?<where>[^\n]{2,40})/gi;

const mostPlaces = 8;

const placesTold = (text: string): string[] =>
  [askedWhere, foundAt, metAt, foundInChinese].flatMap((pattern) =>
    [...text.slice(0, searched).matchAll(pattern)].map(({ groups }) => groups?.where ?? ''),
  );

/** How an inquiry came by its form, and where its sender found us by his words. */
export const originOf = (pasted: string): Origin => {
  const letter = readLetter(pasted);
  return { channel: channelOf(letter), places: placesTold(letter.body).slice(0, mostPlaces) };
};
