import { type CustomerClass, customerClasses } from './customer-class';

/** What salespeople write instead of the letter; the words of the trade and their neighbours. */
const words: Readonly<Record<CustomerClass, RegExp>> = {
  A: /成交|已下单|已下單|下单客户|老客户|老客戶|合作中|合作客户|^(重点|重點)(客户|客戶)?$|^(won|ordered|customer|active customer|closed won|sale done)$/,
  B: /紧跟|緊跟|重点跟进|重點跟進|^(hot|near order|closing)$/,
  C: /等待|待定|^(waiting|planning)$/,
  D: /意向客|^(有)?意向$|已报价|已報價|报价中|^(interested|quoted|quotation sent|warm)$/,
  E: /潜在|潛在|^(potential|prospect|cold)$/,
  F: /无意向|無意向|无效|無效|放弃|放棄|流失|^(lost|no interest|not interested|dead|inactive|closed lost)$/,
};

/** `A`, `A类`, `Class A`, `A级客户`, `(a)`, but no letter inside a word. */
const letter =
  /^\W*(?:class|grade|level|级别|等级)?[\s:：-]*([a-f])\s*(?:类|類|级|級|等|class)?(?:客户|客戶)?\W*$/i;

/** Negations first: 无意向 holds 意向. */
const order = [...customerClasses].reverse();

/** The class a cell means by letter or word, else `null`. */
export const readClass = (text: string): CustomerClass | null => {
  const cell = text.normalize('NFKC').trim().toLowerCase().replace(/_/g, ' ');
  const found =
    letter.exec(cell)?.[1] ?? letter.exec(cell.replace(/[\p{Script=Han}]{2,}$/u, ''))?.[1];
  if (found) return found.toUpperCase() as CustomerClass;
  return order.find((one) => words[one].test(cell)) ?? null;
};
