import { fold } from '../reading/folded';
import { goodsEndings, goodsHan, goodsWords } from './goods-words';

type Lexicon = {
  readonly whole: ReadonlySet<string>;
  readonly begun: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
};

let known: Lexicon | null = null;
const lexicon = (): Lexicon => {
  if (known) return known;
  const words = goodsWords().flatMap((line) => line.split(' '));
  const bare = (word: string) => word.replace(/^\*|\*$/g, '');
  known = {
    whole: new Set(words.filter((word) => !word.startsWith('*')).map(bare)),
    begun: new Set(words.filter((word) => word.endsWith('*') && !word.startsWith('*')).map(bare)),
    ended: new Set(words.filter((word) => word.startsWith('*')).map(bare)),
  };
  return known;
};

/** Words that only look like goods of another language. */
const others = new Set(
  'date return returns million millions millionen millones contact contacts net message messages team teams dollars dollar saw link den store stores sign tender profile van piece partner partners four joint director standard tienda combien makers bom portal distributor tienen linea panstwa panstwo carta driver engineers engineer kumasi son vessel boxmail coated committee discount suite cadena matt contractor signing te robert linda studio visitors match partir maker suitable picture linz keyword signed cordiales tiempo vite facture foundation party polished mate банк carry hatte manufacture manufacturer inkl potete cua trader fabrica fabricas fabrican geleverd lined exhibitor pressure geld час carat tiene guarantee teach administrator discuss network ouverture gebuhr partilhou resorts portable mach caro caros lol since never bless decoration motif material materials materiales supply supplies wish mai may hat hats has sal salt partes parte porto ports port company compania companies panel discussion camp campaign container containers conteneurs contenedor contenedores conteiner cargo carga carton cartons pallet pallets price prices quality order orders factory product products produkt article articles artikel item items piezas pieces shop shops cash call line lines fair design designs catalog brand brands print printing logo test tests report reports packing packaging package office manager colour color size sizes weight width length height thickness seconds months week'.split(
    ' ',
  ),
);

const longest = 14;
/** What a stem may be followed by and stay the same word. */
const mostEnding = 4;
const shortest = 3;

const endsIn = (word: string, ended: ReadonlySet<string>): boolean => {
  for (let from = Math.max(0, word.length - longest); from <= word.length - shortest; from++)
    if (ended.has(word.slice(from))) return true;
  return false;
};

/** Whether a folded word is what goods are called, in any of the languages of the trade. */
export const isGoods = (word: string): boolean => {
  const { whole, begun, ended } = lexicon();
  if (others.has(word)) return false;
  if (whole.has(word)) return true;
  const least = Math.max(shortest, word.length - mostEnding);
  for (let length = Math.min(word.length, longest); length >= least; length--)
    if (begun.has(word.slice(0, length))) return true;
  if (word.length < 5) return false;
  return (
    endsIn(word, ended) ||
    (/[ensm]$/.test(word) && endsIn(word.replace(/(?:en|er|n|s|e)$/, ''), ended))
  );
};

const han = new RegExp(`(?:${goodsHan()})|[${goodsEndings()}](?=$|[^\\u4e00-\\u9fff])`);

/** Whether a phrase holds a word for goods; unparted languages by their endings. */
export const namesKnownGoods = (phrase: string): boolean => {
  const folded = fold(phrase);
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(folded)
    ? han.test(folded)
    : folded.split(/[^\p{L}\p{M}\d]+/u).some(isGoods);
};
