import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';

/** Words after which the wanted product is named, best first. */
const asks: readonly RegExp[] = [
  /(?:rfq|inquiry|enquiry|anfrage|запрос|询价|求购)(?: no\.? ?[\w/-]{1,12})?\s?[:：-]\s{0,2}|(?:please|kindly|pls|could you|can you|to|veuillez|merci de|bitte) (?:also |nous |us )?(?:quote|price|offer|coter|chiffrer|anbieten)(?: us| me| for| on| your| the)*[:：]? /g,
  /(?:quot(?:e|ation|es)|prices?|pricing|offer|price list|pi|proforma(?: invoice)?|catalog(?:ue)?|information|details|inquiry|enquiry|rfq|request)(?: us)? (?:for|of|on|about|regarding)(?: (?:your|the|following|this|these|our|a|an|some|below|item|product|products))*[:：]? (?!me|us|you|our)/g,
  /(?:interested (?:in|to (?:buy|purchase|import|order))|looking (?:for|to (?:buy|source|import|purchase|order))|in need of|want(?:s)? to (?:buy|purchase|order|import)|would like to (?:buy|purchase|order|import)|wish to (?:buy|purchase|order|import)|we (?:need|require|import|buy|purchase|want|are sourcing|source|are buying)|i (?:need|want|require|am sourcing)|need|sourcing|searching for|seeking|order|do you (?:have|make|produce|sell|supply|manufacture|carry|offer)|can you (?:make|supply|produce|provide|manufacture|offer)|you (?:make|sell|produce|supply|manufacture)|manufacturers? of|suppliers? of|supply of|your)(?: (?:about|buying|purchasing|importing|sourcing|ordering|to|your|the|a|an|some|following|these|this|quality|good|reliable|supplier|suppliers|manufacturer|manufacturers|factory|of|for|in|our|new|product|products|range|model|item))*[:：]? /g,
  /(?:请?(?:报价?(?:一下)?[:：]?|提供)(?:一下)?(?:贵司|贵公司|你们|你司|下列|以下|如下|下面)?的?|(?:需要|想要|想买|想订|想采购|(?<!的)采购|购买|求购|询价|寻找|找|对|关于|了解(?:一下)?|咨询(?:一下)?|进口|订购|定制|想做|要订|要|做)(?:一下|一批|一些|贵司|贵公司|你们|你司|你家|您家|您的|您们|厂家)?的?(?:这款|这个|一种)?)/g,
  /(?:interesse an|interessieren uns fur|suchen(?: wir)?|benotigen(?: wir)?|brauchen(?: wir)?|angebot (?:uber|fur)|anfrage (?:uber|fur|zu)?|preis(?:e|liste)? (?:fur|von)|bestellen|kaufen|importieren|fuhren sie|liefern sie|bieten sie)(?: (?:ihre?n?|die|das|den|der|ein|eine|einen|folgende[ns]?|einem|dringend|fur|nach|aktuell|derzeit))* /g,
  /(?:interesad[oa]s? en|interesa(?:n)?|necesit(?:o|amos)|busc(?:o|amos|ando)|cotiz(?:ar|acion|arme|arnos)(?: (?:de|para|por|por favor))?|precios? (?:de|para)|comprar|importar|requerimos|quisiera(?:mos)? (?:comprar|cotizar|importar)|oferta (?:de|para)|fabrican|venden|pedido de|informacion (?:de|sobre))(?: (?:comprar|importar|sus|los|las|el|la|un|una|unos|unas|de|siguiente|siguientes|proveedor(?:es)?|fabricantes?))* /g,
  /(?:interess(?:e|es|ee|ees) par|cherch(?:e|ons)|recherch(?:e|ons)|besoin (?:de|d')|devis (?:pour|de|concernant)|prix (?:de|pour|des|du)|offre (?:pour|de)|acheter|importer|commander|tarifs? (?:de|pour|des))(?: ?(?:vos|les|des|le|la|l'|un|une|du|de|d'|fournisseurs?|fabricants?|acheter))* ?/g,
  /(?:интересу(?:ет|ют|емся)|нуж(?:ен|на|ны|но)|требу(?:ется|ются)|ищем|ищу|закупить|купить|приобрести|заказать|цен[ауы] (?:на|за)|стоимость|прайс (?:на)?|предложение на|поставк[ауи]|закупаем|производите|запрос на|кп на)(?: (?:нам|ваш[аеиу]?|нас|поставщик|производител[ья]|следующ\S{2,4}|приобрести|закупка|купить))* /g,
  /(?:نحتاج(?: الي)?|نريد(?: شراء)?|نبحث عن|ابحث عن|عرض (?:سعر|اسعار)(?: ل)?|اسعار|سعر|مهتم(?:ون|ين)? ب|شراء|استيراد|نرغب (?:في|ب)(?: (?:شراء|استيراد))?|احتاج(?: الي)?|اريد(?: شراء)?|توريد|مطلوب|طلب)(?: (?:شراء|استيراد|مصنع|مورد|كميه من|لدينا))* /g,
  /(?:interess(?:e|ado|ada|ados)(?:s)? (?:em|nos?|nas?)|precis(?:o|amos)(?: de)?|procur(?:o|amos|ando)(?: por)?|cotacao (?:de|para)|orcamento (?:de|para)|comprar|importar|preco (?:de|para|do|da)|queremos|gostaria(?:mos)? de (?:comprar|importar|cotar)|voces (?:fabricam|vendem|tem))(?: (?:seus?|suas?|os|as|o|a|um|uma|de|do|da|dos|fornecedor(?:es)?|fabricantes?|comprar))* /g,
  /(?:interessati (?:a|ai|alle|al)|cerchiamo|preventivo (?:per|di)|prezzo (?:di|per)|abbiamo bisogno di|teklif|fiyat|satin almak|ihtiyacimiz var|geinteresseerd in|op zoek naar|offerte voor|zainteresowani|szukamy|wycen\w{1,3}|harga|membutuhkan|mencari|kami butuh)(?: (?:i|le|il|la|vostri|vostre|van|een|de|untuk))* /g,
];

const stops =
  /[\n.,;:?!()（）|，。；：？！、\u060c\u061f]| (?:fob|cif|cfr|cnf|exw|ddp|dap|cpt|cip|fca|and|with|for|from|to|in|at|as|please|pls|can|could|we|i|our|is|are|which|that|on|by|if|kindly|but|so|made|und|mit|fur|fuer|aus|von|nach|in|bitte|wir|sowie|zu|para|con|de su|en|por|desde|que|y|pour|avec|dans|en|chez|que|et|pouvez|для|с|в|на|из|и|от|по|к|что|من|الي|في|مع|و|بكميه|com|em|no|na|da|e|urgently|asap|directly|per|icin|because|since|when|like|such|not|or) |的(?:报价|价格|价|目录|资料|产品|生产|厂家|样品|信息|最低价|工厂)|报价|价格|多少钱|怎么|目录|请|有没有|可以|能否|吗|，|数量/;
const quantityLead =
  /^(?:about |around |approx\.? |ca\.? |etwa |environ |unos |около |примерно |up to |大约|约)?(?:\d[\d.,' ]*\s?|(?:a|an|one|two|some|few)(?= )\s)(?:(?:k|lit(?:er|re)s|ltrs?|gallons|met(?:er|re)s|pcs|pieces|piece|pc|sets?|units?|pairs?|tons?|mt|kgs?|kilos?|meters?|rolls?|cartons?|boxes|bags|containers?|x ?\d0\w{0,2}|stuck|stk\.?|paar|piezas|unidades|uds|cajas|juegos|toneladas|contenedor(?:es)?|pieces|unites|tonnes|шт\.?|штук|тонн|т|комплектов|пар|кг|контейнер(?:а|ов)?|قطعه|طن|حاويه|حاويات|كرتون|pecas|个|件|套|台|只|支|双|箱|卷|吨|公斤|米|平方米|条|张|袋|桶|瓶|盒|包|把|根|块|片|组|盏|辆|pezzi|adet|stuks|szt\.?|buah|fcl|full container|new)(?![a-zа-я\u0621-\u064a]))?(?: ?(?:x |of |de |d'|di |von |من |的)| )?/;
const empty =
  /^(?:it|them|this|that|these|those|you|your|me|us|all|more|products?|items?|goods|company|catalog(?:ue)?s?|price(?:s| list)?|prices|quotation|quote|details|information|informations|business|cooperation|samples?|best price|good quality|quality|order|the|a|an|some|following|below|supplier|suppliers|产品|你们|贵司|我们|合作|一下|目录|报价|价格|produkte|ihre produkte|productos|sus productos|produits|vos produits|продукц\S{0,3}|вашей продукцией|товар\S{0,2}|منتجاتكم|المنتجات|produtos|seus produtos|website|web|site|factory|reply|time|best|soon|range|full range|range of products|product range|help|know|have|buy|import|new|partner|partners|market|customers?|clients?|one|two|quantity|support|contact|shop|shops|store|stores|also|hello|response|attention|early reply|kind|mail|email)$/;

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

const cutsWord = (folded: string, at: number): boolean =>
  /^[a-zа-яß]{2}$/.test(folded.slice(Math.max(0, at - 1), at + 1)) && at > 0;

/** The noun phrase that begins at a place: without a leading count, up to the first stop. */
const phraseAt = (body: string, folded: string, at: number): string | undefined => {
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
  if (
    folds.length < 2 ||
    empty.test(folds) ||
    folds.split(' ').length > 9 ||
    !/\p{L}{2}/u.test(folds)
  )
    return undefined;
  return phrase;
};

const counted =
  /(?<![\d.,])\d[\d.,' ]{0,9}\s?(?:pcs|pieces|sets?|units?|pairs?|tons?|mt|kgs?|rolls?|cartons?|boxes|bags|containers?|stuck|stk\.?|paar|piezas|unidades|cajas|juegos|toneladas|pieces|unites|tonnes|шт\.?|штук|тонн|комплектов|пар|قطعه|طن|حاويه|كرتون|pecas|unidades|个|件|套|台|只|支|双|箱|卷|吨|公斤|条|张|盏|adet|pezzi|stuks)\s?(?:of |de |d'|di |von |من |x |的)?/g;

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

/** The product asked for, as the buyer calls it. */
export const productIn = (letter: Letter, folded: string): string | undefined => {
  const labelled = letter.form.find(
    (line) => line.label === 'product' && /\p{L}/u.test(line.value),
  );
  if (labelled) return trim(labelled.value.slice(0, 120).split(/[;|]| - (?=\d)/)[0]!);
  for (const pattern of [...asks.slice(0, 2), counted, ...asks.slice(2)]) {
    const phrase = firstPhrase(letter.body, folded, pattern);
    if (phrase) return phrase;
  }
  return subjectProduct(letter.subject) ?? openingProduct(letter, folded);
};
