import { fold } from './reading/folded';
import { readLetter } from './reading/letter';

/** One of money, authority and need: known to be there, known to be missing, or not said; with the words that say so. */
export type Evidence = { readonly known: 'yes' | 'no' | 'unknown'; readonly words: string };
export type Man = {
  readonly money: Evidence;
  readonly authority: Evidence;
  readonly need: Evidence;
};

type Search = { readonly yes: RegExp; readonly no: RegExp };

const searches: Readonly<Record<keyof Man, Search>> = {
  money: {
    yes: /\d{2} ?% (?:t\/?t|deposit|advance|down)|letter of credit|\bl\/?c at sight|our bank (?:opens|will open)|money is ready|budget (?:is|of|approved)|donor pays|定金|信用证|预付|预算|аккредитив|предоплат|carta de credito|anzahlung|lettre de credit|acompte|اعتماد مستندي|sinal/,
    no: /(?:small|little|low|no|limited) budget|budget (?:is )?(?:small|low|tight)|cannot pay|no money|预算不多|没有预算|poco presupuesto|petit budget|kleines budget|нет бюджета/,
  },
  authority: {
    yes: /\b(?:ceo|owner|founder|managing director|general manager|head of purchas\w+|purchasing manager|procurement manager|buyer,|director general|gerente general|geschaftsfuhrer\w{0,2}|inhaber\w{0,2}|einkaufsleiter\w{0,2}|gerant|directeur|proprietario)\b|i own|my (?:shop|company|factory|store)|总经理|老板是我|我们老总|采购经理|采购部|директор|владелец|المدير العام|صاحب الشركه/,
    no: /(?:my|our) (?:boss|client|customer|director|manager) (?:will|has to|must|decides|asked)|ask my boss|for a client|on behalf of (?:our|my|a) client|等(?:我们)?老板|老板(?:回来|决定)|客户(?:决定|指定)|начальник решает|mi jefe|mon patron|mein chef/,
  },
  need: {
    yes: /\b(?:need|require|urgent|asap|in our warehouse|project (?:starts|needs)|repeat order|re-?order|monthly|per month|deadline|needed by|not later than|before \d)\b|需要|急|返单|每月|求购|采购|нужн|требу|срочно|ежемесячно|necesit|requer|urgente|besoin|il nous faut|benotig|brauchen|dringend|precis|نحتاج|مطلوب|عاجل/,
    no: /nothing (?:is )?(?:decided|fixed)|not decided|maybe (?:later|next year)|just (?:looking|curious|asking)|no (?:need|plan) (?:now|yet)|还没(?:想好|定)|以后可能|随便(?:看|问)|пока не решили|todavia no|pas encore|noch nichts/,
  },
};

const evidence = (body: string, folded: string, search: Search): Evidence => {
  for (const known of ['no', 'yes'] as const) {
    const match = search[known].exec(folded);
    if (match) return { known, words: body.slice(match.index, match.index + match[0].length) };
  }
  return { known: 'unknown', words: '' };
};

/** What an inquiry says of money, authority and need. */
export const readMan = (pasted: string): Man => {
  const body = readLetter(pasted).body.slice(0, 12_000);
  const folded = fold(body);
  return {
    money: evidence(body, folded, searches.money),
    authority: evidence(body, folded, searches.authority),
    need: evidence(body, folded, searches.need),
  };
};
