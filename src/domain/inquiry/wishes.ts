import { fold } from './reading/folded';
import { readLetter } from './reading/letter';

const clauseEnd = /[;；。!！\n]|[?？؟]|\.(?=\s|$)/g;
const ofDetails =
  /\b(?:own |private )?(?:labels?|logos?|packing|packaging|packed|cartons?|blister|gift box(?:es)?|samples?|certificat\w{0,4}|certified|etiquet\w{1,5}|embalaj\w{1,2}|emballages?|embalagem|muestras?|amostras?|echantillons?|muster|verpack\w{1,5}|etikett\w{0,3}|zertifik\w{1,4}|certificad\w{1,2})\b|\b(?:ce|ul|rohs|reach|lfgb|fda|gs)[ -](?:cert|mark|report|approv)|贴牌|商标|标签|包装|样品|认证|证书|упаковк|этикет|логотип|образ(?:ец|ц)|сертификат|تغليف|ملصق|شعار|عين(?:ه|ات)|شهاد/;
/** What a quotation is to tell besides the price. */
const ofTerms =
  /lead ?times?|delivery (?:time|terms)|production time|payment (?:terms?|conditions?|method)|\bmoq\b|minimum order|warrant(?:y|ies)|guarantee|validity|data ?sheets?|drawings?|catalogu?e|packing list|gross weight|hs code|交货期|交期|付款方式|付款条件|起订量|质保|保修|图纸|有效期|срок(?:и|а)? (?:поставки|изготовления)|условия оплаты|гаранти|plazo de entrega|formas? de pago|garantia|delai de livraison|conditions de paiement|garantie|lieferzeit|zahlungsbedingung|gewahrleistung|prazo de entrega|forma de pagamento|مده التسليم|شروط الدفع|ضمان/;
/** Words that ask for them; without one they are what the buyer tells. */
const asksFor =
  /\b(?:please|pls|kindly|quote|advise|confirm|inform|send|provide|include|indicate|state|specify|need|require|with|let us know|favor|indi[ck]\w{1,4}|envi\w{1,4}|merci|veuillez|avec|bitte|anbieten|angeben|mit|mitteilen|con|com|informar?)\b|请|告|报|提供|发|просим|просьба|сообщ|укаж|уточн|направ|نرجو|يرجي|مع/;
const most = 6;

const isWish = (clause: string): boolean =>
  ofDetails.test(clause) || (ofTerms.test(clause) && asksFor.test(clause));

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
    .filter((clause) => isWish(fold(clause)));
  return [...new Set(wishes)].slice(0, most);
};
