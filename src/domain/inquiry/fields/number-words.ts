/** Numbers as words, folded, in the languages of the trade. */
const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|seventeen|eighteen|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|deux|trois|quatre|cinq|dix|zwei|drei|vier|funf|sechs|zehn|zwolf|dois|duas|quatro|oito|dez|doze|due|tre|quattro|cinque|sei|dieci|twee|drie|vijf|tien|iki|uc|dort|bes|on|dwa|dwie|trzy|piec|dziesiec|два|две|три|четыре|пять|шесть|восемь|десять';
const tens =
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|veinte|treinta|cuarenta|cincuenta|sesenta|ochenta|vingts?|trente|quarante|cinquante|soixante|zwanzig|dreissig|vierzig|funfzig|sechzig|achtzig|vinte|trinta|quarenta|cinquenta|sessenta|oitenta|venti|trenta|quaranta|cinquanta|elli|двадцать|тридцать|сорок|пятьдесят|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|ochocient[oa]s|duzent[oa]s|trezent[oa]s|quatrocent[oa]s|quinhent[oa]s|duecento|trecento|cinquecento|duemila|(?:zwei|drei|vier|funf|acht)(?:hundert|tausend)|двести|триста|четыреста|пятьсот|fifteen hundred|half a million';
const heaps =
  'hundred|thousand|dozen|docena|cien|ciento|mil|douzaine|cents?|mille|hundert|tausend|dutzend|cem|cento|duzia|milhar|dozzina|mila|miljoen|honderd|duizend|yuz|bin|sto|tysiac|tysiecy|сто|тысяч[аиу]?|полтора|نصف|مليون|الف|الفين|مئه|مائه|مئتين';
const any = `(?:${small}|${tens}|${heaps})`;

/** A number in up to five words; `a dozen`, `half a million`. */
export const numberWords = `(?:(?:a|une?|una|uma|um|een|half a|een half) )?${any}(?:(?:[ -]| and | y | e | en | et )${any}){0,4}`;

const parts = `(?:${small}|${heaps})`;
/** Words that are a number whatever they stand before: `mil gracias` and `fifty cents` are none. */
const sure = new RegExp(
  `^(?:${tens})$|^(?!.*(?:cents|mille)$)${parts}[ -].*(?:${any})$|^(?:${tens})[ -]`,
);
export const isSurelyNumber = (words: string): boolean => sure.test(words);
