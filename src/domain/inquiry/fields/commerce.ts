import type { Letter } from '../reading/letter';

const clauseEnd = /[\n;；。!！?？]|[,，](?!\d)|\.(?!\d)/;
const longest = 70;

/** The words from a place to the end of their clause, as written. */
const clauseAt = (body: string, at: number, least: number): string => {
  const rest = body.slice(at, at + longest);
  const end = clauseEnd.exec(rest.slice(least));
  return (end ? rest.slice(0, least + end.index) : rest).trim();
};

const fromForm = (letter: Letter, label: 'payment' | 'price'): string | undefined =>
  letter.form.find((line) => line.label === label && line.value)?.value.slice(0, longest);

const payment =
  /\b(?:\d{2,3} ?% ?(?:t\/?t|deposit|advance|in advance|down ?payment|prepayment|upfront|anzahlung|anticipo|acompte|предоплат[а-я]{0,2}|sinal|on order)|(?:irrevocable )?l\/c(?: at sight| \d{2,3} days)?|letter of credit(?: at sight)?|t\/t\b|d\/p\b|net ?\d{2}\b|\d0 ?\/ ?\d0(?! ?(?:mm|cm|hz))|cash against documents|open account)|(?:预付|定金|信用证|电汇|月结|货到付款|见提单|款到发货|全款)|аккредитив|предоплат[а-я]{0,2}|carta de credito|lettre de credit|akkreditiv|vorkasse|carta di credito|اعتماد مستندي|دفعه مقدمه|pesin/;

/** `, 70 % against copy of B/L`: the rest of the sum, which stands behind a comma. */
const rest =
  /^[,，;；]? ?(?:(?:and|y|et|und|e|и) )?(?:the )?(?:\d{1,3} ?%|balance|rest|remain|余款|尾款|остат|остальн|saldo|solde|الباقي)/;
const mostParts = 3;

/** The clause at a place with those behind it that say how the rest is paid. */
const withRest = (body: string, folded: string, at: number, least: number): string => {
  let end = at + clauseAt(body, at, least).length;
  for (let parts = 1; parts < mostParts; parts++) {
    const further = rest.exec(folded.slice(end, end + longest))?.[0].length;
    if (!further) break;
    end += clauseAt(body, end, further).length;
  }
  return body.slice(at, end).trim();
};

/** How the buyer means to pay, in his words. */
export const paymentIn = (letter: Letter, folded: string): string | undefined => {
  const labelled = fromForm(letter, 'payment');
  if (labelled) return labelled;
  const match = payment.exec(folded.slice(0, 12_000));
  if (!match) return undefined;
  const before = /\d{1,3} ?%\s?$/.exec(folded.slice(Math.max(0, match.index - 6), match.index));
  const at = match.index - (before?.[0].length ?? 0);
  return withRest(letter.body, folded, at, match[0].length + (before?.[0].length ?? 0));
};

const currency = String.raw`(?:us\$|usd|eur|euros?|gbp|rmb|cny|aed|inr|brl|dollars?|[$€£¥₽]|美金|美元|欧元|元|块|руб[а-я]{0,3}|доллар[а-я]{0,3}|دولار|يورو)`;
const amount = String.raw`\d(?:[\d.,]{0,8}\d)?`;
const sum = String.raw`(?:${currency} ?${amount}|${amount} ?${currency})(?: ?(?:\/|per|each|pro|por|par|за)? ?[a-z\u4e00-\u9fff]{0,8}(?=[\s.,;，。)]|$))?`;
const target = new RegExp(
  String.raw`(?:target|budget|looking (?:for|at) (?:around |about )?(?=[$€£u])|my price|our price|目标价|目标|预算|心理价|目前拿货|zielpreis|budget|preisvorstellung|precio objetivo|presupuesto (?:es|de)|prix cible|notre budget|целев[а-я]{2} цена|бюджет|preco alvo|orcamento (?:e|de)|السعر المستهدف|ميزانيه|hedef fiyat|prezzo target)[^\n.;。]{0,30}?(${sum})`,
);

/** The price the buyer names as his aim, with currency and unit as written. */
export const targetPriceIn = (letter: Letter, folded: string): string | undefined => {
  const labelled = fromForm(letter, 'price');
  if (labelled && /\d/.test(labelled)) return labelled;
  const match = target.exec(folded.slice(0, 12_000));
  if (!match) return undefined;
  const at = match.index + match[0].length - match[1]!.length;
  return letter.body.slice(at, at + match[1]!.length).trim();
};

const sample =
  /(?:samples?|样品|樣品|打样|寄样|muestras?|echantillons?|образ(?:ец|ц[а-я]{1,2})|عين(?:ه|ات)|amostras?|muster(?!ung)|campion[ei]|numune|monsters?\b|probk[ia]|sampel|サンプル|샘플)/;
const notWish =
  /(?:as per|per|according to|colou?r match to|match|by|our|your|approved|来|按|по|nach|segun|selon) (?:the |our |your |attached )?$/;

/** That samples are wished for, in the clause that says so. */
export const sampleWishIn = (letter: Letter, folded: string): string | undefined => {
  const match = sample.exec(folded.slice(0, 12_000));
  if (!match || notWish.test(folded.slice(Math.max(0, match.index - 26), match.index)))
    return undefined;
  const before = letter.body.slice(Math.max(0, match.index - 40), match.index);
  const start = before.split(/[\n.;；。!！?？,，]/).pop() ?? '';
  return clauseAt(letter.body, match.index - start.length, start.length + match[0].length);
};
