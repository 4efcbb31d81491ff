import { fold } from './reading/folded';

/** The languages in which a reply can be drafted. */
export type BuyerLanguage = 'en' | 'zh-CN' | 'zh-TW' | 'es' | 'fr' | 'de' | 'pt' | 'ru' | 'ar';

const readUntil = 4000;

/** Characters that only one of the two ways of writing Chinese has. */
const traditionalOnly = /[們個為產價請貨國樣數與這說電話單發廠報應嗎]/g;
const simplifiedOnly = /[们个为产价请货国样数与这说电话单发厂报应吗]/g;

const scripts: readonly (readonly [BuyerLanguage, RegExp])[] = [
  ['zh-CN', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0430-\u044f]/gi],
  ['ar', /[\u0621-\u064a]/g],
];

/** Small words that stand in nearly every sentence, without accents. */
const smallWords: readonly (readonly [BuyerLanguage, RegExp])[] = [
  [
    'es',
    /\b(?:el|los|las|una|por|para|con|que|nos|estamos|somos|necesitamos|gracias|hola|su|precio|favor)\b/g,
  ],
  [
    'pt',
    /\b(?:os|uma|para|com|que|nos|estamos|somos|precisamos|obrigad[oa]|ola|seu|preco|voces?|nao|por)\b/g,
  ],
  ['fr', /\b(?:les?|une|des|pour|avec|que|nous|vous|sommes|merci|bonjour|votre|prix|est)\b/g],
  [
    'de',
    /\b(?:der|die|das|und|fur|mit|wir|sie|ist|bitte|danke|guten|ihre[nr]?|preis|nicht|ein|eine)\b/g,
  ],
  ['en', /\b(?:the|and|for|with|we|you|are|is|please|thanks?|your|price|our|of|in|to)\b/g],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const chinese = (text: string): BuyerLanguage =>
  count(text, traditionalOnly) > count(text, simplifiedOnly) ? 'zh-TW' : 'zh-CN';

/** In an address `com` is no word. */
const addresses = /\S{1,200}@\S{1,200}|\b(?:https?:\/\/|www\.)\S{1,500}/g;

/** The language a buyer writes in; English when it is none of those we can answer in. */
export const buyerLanguage = (pasted: string): BuyerLanguage => {
  const text = pasted.slice(0, readUntil);
  const letters = count(text, /\p{L}/gu);
  const [script] = scripts.find(([, pattern]) => count(text, pattern) * 4 > letters) ?? [];
  if (script) return script === 'zh-CN' ? chinese(text) : script;
  const folded = fold(text.replace(addresses, ' '));
  const ranked = smallWords
    .map(([language, words]) => ({ language, found: count(folded, words) }))
    .sort((a, b) => b.found - a.found);
  return ranked[0]?.found ? ranked[0].language : 'en';
};
