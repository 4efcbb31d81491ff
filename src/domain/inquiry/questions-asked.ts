import { fold } from './reading/folded';
import { readLetter } from './reading/letter';

const sentenceEnd = /[?？؟。!！\n]|\.(?=\s|$)/g;
const asksWithoutMark =
  /^(?:and |also |please |pls |kindly )?(?:what|when|how|which|who|where|can you|could you|do you|does|is it possible|advise|confirm|let me know|tell me|多少|什么时候|多久|能否|可否|可以|是否|有没有|怎么|请问|сколько|когда|какой|какая|какие|есть ли|можно ли|cuanto|cual|cuando|que tiempo|combien|quel|quelle|quand|was kostet|wie lange|wann|welche|konnen sie|quanto|qual|quando|كم|متي|هل|ما هو|ما هي)/;
const most = 30;

/** Each question a buyer asks, as he wrote it, so that the first reply can answer every one. */
export const questionsAsked = (pasted: string): string[] => {
  const body = readLetter(pasted).body.slice(0, 12_000);
  const found: string[] = [];
  let from = 0;
  for (const end of [...body.matchAll(sentenceEnd), { index: body.length, 0: '' }]) {
    const sentence = body.slice(from, end.index).trim();
    from = end.index + end[0].length;
    if (sentence.length < 3 || sentence.length > 400) continue;
    const isQuestion = /[?？؟]/.test(end[0]) || asksWithoutMark.test(fold(sentence));
    if (isQuestion && found.length < most)
      found.push(`${sentence}${/[?？؟]/.test(end[0]) ? end[0] : ''}`);
  }
  return found;
};
