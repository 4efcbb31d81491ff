import { fold } from './reading/folded';
import { readLetter } from './reading/letter';

const clauseEnd = /[;；。!！\n]|[?？؟]|\.(?=\s|$)/g;
const ofDetails =
  /\b(?:own |private )?(?:labels?|logos?|packing|packaging|packed|cartons?|blister|gift box(?:es)?|samples?|certificat\w{0,4}|certified|etiquet\w{1,5}|embalaj\w{1,2}|emballages?|embalagem|muestras?|amostras?|echantillons?|muster|verpack\w{1,5}|etikett\w{0,3}|zertifik\w{1,4}|certificad\w{1,2})\b|\b(?:ce|ul|rohs|reach|lfgb|fda|gs)[ -](?:cert|mark|report|approv)|贴牌|商标|标签|包装|样品|认证|证书|упаковк|этикет|логотип|образ(?:ец|ц)|сертификат|تغليف|ملصق|شعار|عين(?:ه|ات)|شهاد/;
const most = 6;

/**
 * What a buyer wants besides the goods, in his words: his own label, packing, certificates, samples. The first reply
 * answers each, as it answers his questions, which are not told here again.
 */
export const wishesNamed = (pasted: string, questions: readonly string[]): string[] => {
  const body = readLetter(pasted).body.slice(0, 12_000);
  const asked = new Set(questions.map((question) => question.replace(/[?？؟]$/, '')));
  const wishes = body
    .split(clauseEnd)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 2 && clause.length <= 300 && !asked.has(clause))
    .filter((clause) => ofDetails.test(fold(clause)));
  return [...new Set(wishes)].slice(0, most);
};
