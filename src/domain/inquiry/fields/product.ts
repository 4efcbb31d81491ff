import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { roleOf, rolesIn } from '../signals/roles';
import { bestProduct, type Known, type Pointed, productPhrases } from './best-product';
import { namesFirm } from './company-rules';
import { asPerson } from './person';
import { asks, asksAfter, faintAsks } from './product-asks';
import { type Chosen, type Marked, sureFrom } from './ranking';
import { isStandard, withoutBareStandard, withoutStandard } from './standard';
import { units } from './units';

const stops =
  /(?<!\d)[.,:]|[.,:](?!\d)|[\n;?!()（）|，。；：？！、\u060c\u061f]| (?:fob|cif|cfr|cnf|exw|ddp|dap|cpt|cip|fca|and|with|for|from|to|in|at|as|please|pls|can|could|we|i|our|is|are|which|that|on|by|if|kindly|but|so|made|und|mit|fur|fuer|aus|von|nach|in|bitte|wir|sowie|zu|para|con|de su|en|por|desde|que|y|pour|avec|dans|en|chez|que|et|pouvez|для|с|в|на|из|и|от|по|к|что|من|الي|في|مع|و|بكميه|com|em|no|na|da|e|urgently|asap|directly|per|icin|because|since|when|like|such|not|or) |(?<= )(?:قطر|بقطر|ضغط|سماكه|مقاس|كميه|عدد|لون|سعه) | icin |的(?:报价|价格|价|目录|资料|产品|生产|厂家|样品|信息|最低价|工厂)|报价|价格|多少钱|怎么|目录|请|有没有|可以|能否|吗|，|数量/;
const quantityLead =
  /^(?:لعدد |عدد |about |around |approx\.? |ca\.? |etwa |environ |unos |около |примерно |up to |大约|约)?(?:\d[\d.,' ]*\s?|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|some|few)(?= )\s)(?:(?:k|million|thousand|m(?= [a-z]{3})|nos?\.?|lit(?:er|re)s|ltrs?|gallons|met(?:er|re)s|pcs|pieces|piece|pc|sets?|units?|pairs?|tons?|mt|kgs?|kilos?|meters?|rolls?|cartons?|boxes|bags|containers?|x ?\d0\w{0,2}|stuck|stk\.?|paar|piezas|unidades|uds|cajas|juegos|toneladas|contenedor(?:es)?|pieces|unites|tonnes|шт\.?|штук|тонн|т|комплектов|пар|кг|контейнер(?:а|ов)?|قطعه|طن|حاويه|حاويات|كرتون|pecas|个|件|套|台|只|支|双|箱|卷|吨|公斤|米|平方米|条|张|袋|桶|瓶|盒|包|把|根|块|片|组|盏|辆|pezzi|adet|stuks|szt\.?|buah|fcl|full container|new)(?![a-zа-я\u0621-\u064a]))?(?: ?(?:x |of |de |d'|di |von |من |的)| )?/;
const empty =
  /^(?:it|them|this|that|these|those|you|your|me|us|all|more|products?|items?|goods|company|catalog(?:ue)?s?|price(?:s| ?lists?)?|lists?|listas?|listes?|quotation|quote|details|information|informations|business|cooperation|samples?|best price|good quality|quality|order|the|a|an|some|following|below|supplier|suppliers|产品|你们|贵司|我们|合作|一下|目录|报价|价格|produkte|ihre produkte|productos|sus productos|produits|vos produits|продукц\S{0,3}|вашей продукцией|товар\S{0,2}|منتجاتكم|المنتجات|produtos|seus produtos|website|web|site|factory|reply|time|best|soon|range|full range|range of products|product range|help|know|have|buy|import|new|partner|partners|market|customers?|clients?|one|two|quantity|support|contact|shop|shops|store|stores|also|hello|response|attention|early reply|kind|mail|email|surname|bank account|identity card|next of kin)$/;

const trim = (phrase: string): string =>
  phrase.replace(/^[\s"'«“*·•-]+|[\s"'»”*.,-]+$/g, '').replace(/\s{2,}/g, ' ');

/** `500 ml`, `12 oz`: a size belongs to the name of the goods; a count before it does not. */
const sizeLead =
  /^\d{1,6}(?:[.,]\d{1,3})?\s?-?\s?(?:ml|cl|l|oz|mm|cm|inch(?:es)?|"|gsm|w|kw|v|kv|hp|mah|ah|lit(?:er|re)|ltr|gallon|毫升|升(?=[^的])|寸|英寸|毫米|厘米|瓦|мл|л|мм|см|вт)(?![a-zа-я])/;
const determiners =
  /^(?:(?:your|our|their|the|these|this|those|following|an?|ihren?|ihrer|euren?|vos|votre|sus|seus|suas|ваш\S{0,3}|贵司的?|贵公司的?|你们的?)(?: |(?<=[\u4e00-\u9fff])))+/;
/** A count further on ends the name: `bottles 1,000 pcs`. */
const laterCount =
  / \d[\d.,]{0,9}\s?(?:pcs|pieces?|pc|sets?|units?|pairs?|tons?|mt|kgs?|rolls?|cartons?|ctns?|boxes|bags|dozens?|stuck|stk|paar|piezas|unidades|uds|cajas|unites|шт|штук|тонн|قطعه|طن|pecas|adet|pezzi|stuks|个|件|套|台|只|支|双|箱)(?![a-zа-я])/;

/** Where the measures begin that follow a name: `LED panel 60x60 40W`, `refletores LED 200 W`. */
const measured =
  / [#φøΦ]?\d[\d.,/]*\s?(?:x|×|\*|mm|cm|m|kg|g|gr|gsm|l|ml|w|kw|kva|v|bar|a|ah|k|mic|microns?|inch|"|мм|см|м|кг|вт|л)(?![a-zа-я])/i;
const greeting =
  /^(?:hi|hello|hey|dear|greetings?|good (?:day|morning|afternoon|evening)|moin|gruezi|servus|hallo|guten (?:tag|morgen)|sehr geehrte|hola|buen[oa]s?|estimad|bonjour|bonsoir|salut|salam|salaam|bom dia|boa (?:tarde|noite)|ola|oi|saudac|prezad|buongiorno|salve|ciao|merhaba|selam|iyi gunler|dzien dobry|witam|goedemi?d?dag|goedemorgen|hoi|beste|selamat|halo|xin chao|chao|добр|здравств|привет|уважаем|салем|ассал|вітаю|rgds|habari|السلام|مرحبا|تحيه|اهلا|سلام|안녕|はじめまして|お世話|您好|你好|老板|亲)/;
const functionWords =
  /^(?:sell|buying|be|been|have|has|had|are|is|was|were|will|would|can|could|do|does|did|we|i|he|they|who|what|how|when|where|why|if|please|kindly|sir|madam|my|urgent|review|perusal|evaluation|desk|profile|account|bank|banking|payment|password|sign|capital|job|country|condi\S{3,6}|условия|оплат\S|срок\S?|ответ|информац\S{1,3}|помощ\S|su producto|producto|revendre|sur place|moq|terms|also|then|confirm|advise|delivery|lead time|shipping|deposit|icin|monthly|twenty|thirty|fifty|hundred|thousand|below|paiement|levertijd|head|head of|shore|км|km|шт|type|model|colou?r|size|specs?|drawings?|detailed|formal|firm|competitive|official|proforma|written|exact|same|similar|like|from|there|here|any|each|every|two|three|both|our|client|boss|manager|stock|air|sea|container|door|warehouse|pay|call|email|whatsapp|meeting|visit)(?:$| (?!(?:steel|valve|pump|machine|system|tent|freight)))|^[のをにはがとで、]|^(?:견적|가격|제품|카탈로그)|^(?:和|与|與|一个|一下|话|哪|什么|怎|您|你|我|他|她|它|先|再|还|也|就|都|个|件|份|图|价|费|尺柜|万|不|没|给|把|被|让|请|跟|从|到|在|是|有|能|可|求|点|做什么|检测报告|样品|产品|产品目录|资料|信息|交期|运费|质量|服务|公司|工厂|厂家|客户|老板|朋友|合作|联系|回复|更多|相关|客户|急|袋|首单|数量)(?:$|[^\u4e00-\u9fff]|(?=[\u4e00-\u9fff]{0,1}$))|^(?:您|你|我|他|哪|什么|怎么|请|能不能|可不可以|先|一下|一个月|话)|(?:吗|么|们|价|价格|时间|费|认证|清单)$|^含|感兴趣|谢谢|您好|公司/;

/** What may follow a count although it ends the letter: `200 sets. Thanks, John`. */
const closing = /^(?:thanks?|thank you|regards|cheers|sincerely|gracias|merci|danke)(?![a-z])/;

const isUnit = new RegExp(`^(?:(?:${units}|st|un|m)(?: of| de)?|(?:dn|pn|nps|ду|ру) ?\\d{1,4})$`);

/** Whether a phrase can be the name of goods: neither a greeting nor words that only join others. */
export const isThing = (phrase: string): boolean => {
  const folds = fold(phrase);
  return (
    folds.length > 1 &&
    folds.split(' ').length <= 9 &&
    /\p{L}{2}/u.test(folds) &&
    !empty.test(folds) &&
    !greeting.test(folds) &&
    !closing.test(folds) &&
    !isUnit.test(folds) &&
    !functionWords.test(folds)
  );
};

const cutsWord = (folded: string, at: number): boolean =>
  /^[a-zа-яß]{2}$/.test(folded.slice(Math.max(0, at - 1), at + 1)) && at > 0;

/** The noun phrase that begins at a place: without a leading count, up to the first stop. */
export const phraseAt = (body: string, folded: string, at: number): string | undefined => {
  const whole = folded.slice(at, at + 90);
  const skipped = determiners.exec(whole)?.[0].length ?? 0;
  const ahead = whole.slice(skipped);
  const counted = sizeLead.test(ahead) ? 0 : (quantityLead.exec(ahead)?.[0].length ?? 0);
  const lead = skipped + counted;
  const rest = `${ahead.slice(counted)} `;
  const stop = stops.exec(rest)?.index ?? rest.length - 1;
  const digit = /(?<=[\u4e00-\u9fff])\s?\d/.exec(rest)?.index ?? rest.length;
  const count = laterCount.exec(rest)?.index ?? rest.length;
  const phrase = trim(body.slice(at + lead, at + lead + Math.min(stop, digit, count, 70)));
  const folds = fold(phrase);
  if (cutsWord(folded, at + lead)) return undefined;
  if (
    /^(?:fob|cif|cfr|cnf|exw|ddp|dap|cpt|cip|fca)(?![a-z])|^(?:in|with|for|per|to|and|of|at|on|each|pro|por|par|в|на|from|that|if|as)(?: |$)/.test(
      folds,
    )
  )
    return undefined;
  return isThing(phrase) ? phrase : undefined;
};

/** Goods are named right after pieces and tons; after a weight or a length only with `of`. */
const ofMeasure =
  /^(?:kgs?|kilo|gram|lbs?|km|m\b|m\(|met|mtr|sq|m2|m²|yard|yds|feet|lit|ltr|gallon|公斤|千克|米|平|升|码|кг|метр|м2|кв|литр|كيلو|كجم|متر|لتر|x \?|\(\?:20|t\\|т)/;
const countUnits = units
  .split(/\|(?![^(]*\))/)
  .map((unit) => (ofMeasure.test(unit) ? `${unit}(?= (?:of|de|di|von|van|من|x) )` : unit))
  .join('|');
const countedThing = new RegExp(
  `(?<![\\d.,])\\d[\\d.,' ]{0,9}\\s?(?:${countUnits})(?![a-z0-9а-я])[.]?\\s?(?:of |de |d'|di |von |van |من |x |的)?(?=[\\p{L}\\d])`,
  'gu',
);

/** `14 display cases`: a count of things that need no unit. */
const bareCounted =
  /(?<![\d.,/x×*-])(?:\d{1,3}(?:[., ]\d{3})+|\d{2,6}) (?:of |de |x )?(?=(?!pcs|pieces|units?|sets|years|days|weeks|month|hours|people|rooms|shops|stores|customers|countries|employees|percent|people|dias|anos|jours|semaines|mois|ans|personnes|tage|wochen|monate|jahre|lit(?:er|re)s?|ltrs?|ml|cl|cm|oz|gallons?|inch|mm|cm|kg|kw|kva|watts?|volts?|bar|micron|gsm|usd|eur|dollars?|euros?|million|thousand|metri|лет|дней|дня|месяц|недел|рублей|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|тысяч|млн|and|und|et|or|in|at|to|for|by|per|on|from|x|april|may|june|july|august|september|october|november|december|january|february|march|метров|мм|см|вт|квт)[a-zа-яß])/g;

const subjectProduct = (subject: string): string | undefined => {
  const bare = subject.replace(/^(?:(?:re|fw|fwd|aw|wg|回复|转发|答复)\s?[:：]\s?)+/i, '');
  const folded = fold(bare);
  const cue =
    /(?:rfq|inquiry|enquiry|quotation|quote|request|price|offer|order|anfrage|angebot|cotizacion|consulta|solicitud|demande|devis|запрос|кп|طلب|عرض سعر|استفسار|询价|询盘|求购|采购|cotacao|orcamento|richiesta|preventivo|teklif|need|looking|for|of|about|on)(?: (?:for|of|about|on|de|para|pour|uber|fur|na|на|по|for a|for the|prix|price|cotizacion|devis))*[\s:：#/-]{0,4}/g;
  let at = 0;
  for (const match of folded.matchAll(cue))
    if (match.index <= at + 3) at = Math.max(at, match.index + match[0].length);
  const phrase = phraseAt(bare, folded, at);
  return phrase &&
    !/^(?:urgent|hello|hi|new|business|purchase|order|dear|important|re|po|rfq|re:|price|cooperation|good day|greetings|attached|your|invoice|payment)\b|^[\d#/-]+$/i.test(
      fold(phrase),
    )
    ? phrase
    : undefined;
};

const firstPhrase = (body: string, folded: string, pattern: RegExp): string | undefined => {
  let tried = 0;
  for (const match of folded.slice(0, 12_000).matchAll(pattern)) {
    if (++tried > 15) return undefined;
    if (match.index > 0 && /[a-zа-я]/.test(folded[match.index - 1]!) && /^[a-zа-я]/.test(match[0]))
      continue;
    const phrase = phraseAt(body, folded, match.index + match[0].length);
    if (phrase) return phrase;
  }
  return undefined;
};

/** `PVC tarpaulin 650 gsm, blue: 12,000 m2`: an inquiry that opens with the goods themselves. */
const openingProduct = (letter: Letter, folded: string): string | undefined => {
  const opening =
    /^(?:(?:hi|hello|dear|good \w+|您好|你好|добрый день|здравствуйте|bonjour|hola|guten tag)[^\n,.!，]{0,24}[,.!，\s]\s{0,3})?([^\n\d,.;:?!，。：？]{3,46}?)(?=\s?\d|[,:，：])/.exec(
      folded,
    );
  if (!opening || !/\d/.test(folded.slice(0, 160))) return undefined;
  const at = opening.index + opening[0].length - opening[1]!.length;
  return /\b(?:we|i|our|please|need|my|you|is|are|has|have|the|sirs?|madam|friends?|team|hello|hi|dear|greetings|good|usd|eur|target)\b|我|您|你|贵/.test(
    opening[1]!,
  )
    ? undefined
    : phraseAt(letter.body, folded, at);
};

const bluntStart =
  /^(?:[a-zà-ÿ]{2,8}[,!.]? ?\n\s*|rfq:? ?)?([a-zà-ÿа-яё\u0621-\u064a][^\n,.;:?!()，。：\d]{2,40}?)(?= ?(?:\d|[,:，：]|\n\s*\d))/;

/** `саморезы 4,2х16 5 тонн, цена?`: the goods, their measures and no other word before them. */
const bluntly = (letter: Letter, folded: string): string | undefined => {
  const found = bluntStart.exec(folded.slice(0, 90));
  if (!found || !/\d/.test(folded.slice(0, 120))) return undefined;
  const name = trim(found[1]!);
  const at = found.index + found[0].indexOf(found[1]!);
  const written = letter.body.slice(at, at + name.length);
  const words = name.split(/[\s-]+/);
  if (words.length > 4 || words.some((word) => roleOf(word) && !/^[gzb]$/.test(roleOf(word)!)))
    return undefined;
  const isName = /^\p{Lu}/u.test(written) && !/^ ?\d/.test(folded.slice(at + found[1]!.length));
  if (isName || namesFirm(written) || (words.length > 1 && asPerson(written))) return undefined;
  return isThing(name) ? written : undefined;
};

/** What stands before the asking word, or before its count, where the language puts it so. */
const phraseBefore = (body: string, folded: string): string | undefined => {
  for (const pattern of asksAfter) {
    for (const match of folded.slice(0, 2000).matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match[1]!);
      const phrase = trim(body.slice(at, at + match[1]!.length));
      if (isThing(phrase)) return phrase;
    }
  }
  return undefined;
};

export const nameOnly = (phrase: string): string => {
  const cut = phrase.search(measured);
  const name = trim(cut > 3 ? phrase.slice(0, cut) : phrase)
    .replace(/[吧呢吗嘛呀啊的了]+$/, '')
    .replace(/^[台个套件只条张把盏支双箱](?=[A-Za-z])/, '');
  return name.length > 1 ? name : phrase;
};

/** Words that ask or offer, and so name nothing that is sold. */
const speaks = (word: string): boolean => /^[iIUyYnNomhslcejrx]$/.test(roleOf(fold(word)) ?? '');
const bareNumber = /^\d[\d.,' ]*(?:k|mil)?$/i;
const isMeasure =
  /^(?:ml|cl|oz|mm|cm|l|lit(?:er|re)s?|gallons?|mix|un|uds|stk?|szt|in|total|each|only)(?![a-z])/;

/** What stands right after a count that has no unit: `12 drive belts`. */
const afterCount = (letter: Letter, folded: string, quantity = ''): string | undefined => {
  const at = bareNumber.test(quantity) ? letter.body.indexOf(quantity) : -1;
  if (at < 0) return undefined;
  const end = at + quantity.length;
  const joint = /^ ?(?:of |de |d'|di |von |van |的)?/.exec(folded.slice(end, end + 8))![0].length;
  const phrase = joint > 0 ? phraseAt(letter.body, folded, end + joint) : undefined;
  if (!phrase || speaks(phrase.split(' ')[0]!) || isMeasure.test(fold(phrase))) return undefined;
  return phrase;
};

const hanBefore = /[\u4e00-\u9fffA-Za-z0-9*.φ（）()-]{2,24}$/;
/** What a buyer says before he names the goods. */
const leads = /^[iIUyYnNomhslcejrxa]$/;

/** What stands right before a count in Chinese: `一年用汤碗25万个`. */
const beforeHanCount = (letter: Letter, folded: string, quantity = ''): string | undefined => {
  const at = /\d/.test(quantity) ? letter.body.indexOf(quantity) : -1;
  const run = at < 2 ? undefined : hanBefore.exec(folded.slice(Math.max(0, at - 26), at))?.[0];
  if (!run || !/[\u4e00-\u9fff]{2}/.test(run)) return undefined;
  const from = at - run.length;
  const said = rolesIn(run).filter(({ role }) => leads.test(role));
  const last = said.length > 0 ? said[said.length - 1]! : undefined;
  const phrase = trim(letter.body.slice(from + (last ? last.at + last.length : 0), at)).replace(
    /^(?:年?用|换|这|那|是|的|还|再|急|约|共|大概|先|每|一批|自己|[这那]边|\d+(?![\d毫升寸英厘瓦wlvm]|c?m))+/,
    '',
  );
  return phrase.length > 1 && isThing(phrase) ? phrase : undefined;
};

/** What each way of asking points at, by its name; `asked` is the first of them that points at anything. */
const pointedAt = (letter: Letter, folded: string, quantity: string | undefined): Pointed => {
  const named = (name: string, phrase: string | undefined): [string, string | undefined] => [
    name,
    phrase && nameOnly(phrase),
  ];
  const first = (name: string, pattern: RegExp) =>
    named(name, firstPhrase(letter.body, folded, pattern));
  const all = [
    named('afterCount', afterCount(letter, folded, quantity)),
    named('beforeCount', beforeHanCount(letter, folded, quantity)),
    named('bluntly', bluntly(letter, folded)),
    ...asks.slice(0, 2).map((pattern) => first('quoted', pattern)),
    first('counted', countedThing),
    ...asks.slice(2).map((pattern) => first('wished', pattern)),
    first('bare', bareCounted),
    named('before', phraseBefore(letter.body, folded)),
    named('subject', subjectProduct(letter.subject)),
    named('opening', openingProduct(letter, folded)),
    ...faintAsks.map((pattern) => first('faint', pattern)),
  ];
  return [['asked', all.find(([, phrase]) => phrase)?.[1]], ...all];
};

/** Every phrase that may name the goods, with what speaks for it. */
export const productPhrasesIn = (letter: Letter, folded: string, known: Known): Marked[] =>
  productPhrases(letter, folded, pointedAt(letter, folded, known.quantity), known).filter(
    ({ text }) => isThing(text) && !known.quantity?.includes(text),
  );

const sizeWord =
  /^(?:\S*\d\S*|ml|cl|l|oz|mm|cm|m|inch(?:es)?|kg|g|gsm|w|kw|v|lit(?:er|re)s?|gallons?|hp|ah|毫升|升)$/i;

/** What was asked for where it is the goods with their size or model: `500 ml vacuum flask VF-500`. */
const withSize = (goods: string, asked: string): string | undefined => {
  const at = asked.indexOf(goods);
  if (at < 0) return undefined;
  const others = `${asked.slice(0, at)} ${asked.slice(at + goods.length)}`
    .split(/\s+/)
    .filter(Boolean);
  return others.every((word) => sizeWord.test(word)) ? asked : undefined;
};

const mostLonger = 5;
const hardlyLess = 120;

/** Of two names that overlap the longer, where it is hardly less likely: `garden tools`, not `tools`. */
const longerOf = (phrases: readonly Marked[], best: Chosen | undefined): Chosen | undefined => {
  if (!best) return undefined;
  const own = fold(best.text);
  const longer = bestProduct(
    phrases.filter(({ text }) => {
      const folds = fold(text);
      const words = folds.split(' ').length;
      return folds !== own && words <= mostLonger && ` ${folds} `.includes(` ${own} `);
    }),
  );
  return longer && longer.lead > best.lead - hardlyLess ? longer : best;
};

/** The unit of a size, where its number is no part of the phrase. */
const bareUnit = /^(?:ml|cl|oz|mm|cm|inch|kg|g|kw|w|v|lit(?:er|re)s?|gallons?)\s+/i;

/** The product asked for, as the buyer calls it. */
export const productIn = (letter: Letter, folded: string, known: Known): Chosen | undefined => {
  const labelled = letter.form.find(
    (line) => line.label === 'product' && /\p{L}/u.test(line.value),
  );
  if (labelled) {
    const [name] = labelled.value.slice(0, 120).split(/[;|]| - (?=\d)/);
    return { text: withoutBareStandard(nameOnly(trim(name!))), lead: sureFrom.product };
  }
  const phrases = productPhrasesIn(letter, folded, known).filter(({ text }) => !isStandard(text));
  const best = longerOf(phrases, bestProduct(phrases));
  if (!best) return undefined;
  const goods = best.text.replace(bareUnit, '');
  const asked = phrases.find(({ marks }) => marks.includes('read.asked'))?.text ?? '';
  return { text: withoutStandard(nameOnly(withSize(goods, asked) ?? goods)), lead: best.lead };
};
