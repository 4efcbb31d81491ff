import type { ItemKey } from './item';

/** What a text tells of its writer's business, or of the customer's: a choice, or the words themselves. */
type Told = readonly [item: ItemKey, pattern: RegExp, choice?: string];

/** What is told of an item, with the words that tell it. */
export type Description = {
  readonly item: ItemKey;
  readonly value: string;
  readonly words: string;
};

/** Who speaks of whom: the first group is the speaker himself, as which he is no customer in our own messages. */
const who = String.raw`\b(?:(we|our(?: company)?|i|my(?: company)?)|they|their(?: company)?|he|his|she|her|(?:the )?(?:customer|buyer|company))`;
const whoZh = '(?:(我们|我司|我公司|本公司)|他们|她们|他|她|对方|客户|买家)';
const is = String.raw`(?:'re|'m| are| is| am)(?: (?!for|looking|seeking|in|of|to|with|from|not)[\w-]+){0,4} `;
const isZh = '(?:公司)?是[^，。；\\n]{0,10}?';
const has = String.raw`(?: \w+)? (?:have|has|employs?|runs?|owns?|operates?|with)(?: got)? (?:about |around |over |more than |some )?`;
const hasZh = '(?:公司)?(?:目前|现在)?(?:大约|大概)?(?:有|共有|开了)(?:约|大约|大概)?';
const rest = String.raw`([^.,;:!?\n，。；]{3,50})`;
const restZh = '([^，。；,;\\n]{2,24})';
const money = String.raw`((?:us\$|usd|eur|gbp|rmb|[$€£¥]) ?\d[\d.,]*(?: ?(?:million|mio|m|k)\b)?|\d[\d.,]*(?: ?(?:million|mio|万|亿|百万|千万))? ?(?:usd|eur|gbp|rmb|euros?|dollars?|美元|美金|欧元|元|人民币))`;

const told = (item: ItemKey, pattern: string, choice?: string): Told =>
  choice ? [item, new RegExp(pattern), choice] : [item, new RegExp(pattern)];

const types: readonly Told[] = [
  [
    'agent',
    '(?:sourcing|buying|purchasing) (?:agent|office|company)',
    '采购(?:代理|办事处)',
    "agentes? de compras|einkaufsagentur|centrale d'achat",
  ],
  [
    'largeRetailer',
    '(?:retail|supermarket|super market|hypermarket) chain|chain of (?:shops|stores|supermarkets)|department store',
    '连锁(?:超市|店|零售|商)|大型(?:超市|零售商)|百货',
    'cadena de (?:tiendas|supermercados)|filialist|chaine de magasins|сеть магазинов',
  ],
  [
    'importer',
    'importers?|import company|importing company',
    '进口(?:商|公司)',
    String.raw`importador(?:es|a)?|importeure?|importateurs?|импортер\S*`,
  ],
  [
    'wholesaler',
    'wholesalers?|distributors?|stockists?|dealers?',
    '批发商|经销商|分销商|代理商',
    String.raw`mayoristas?|distribuidor(?:es|a)?|grosshandler|grosshandel|grossistes?|distributeurs?|дистрибьютор\S*|оптов\S+ компани\S*|atacadistas?`,
  ],
  [
    'maker',
    'manufacturers?|producers?|(?:factory|manufacturing company)',
    '生产(?:商|厂家)|制造(?:商|厂)|工厂',
    String.raw`fabricantes?|hersteller|fabricants?|производител\S*`,
  ],
].flatMap(([choice = '', english = '', chinese = '', others = '']) => [
  told('companyType', `${who}${is}(?:${english})\\b`, choice),
  told('companyType', `${whoZh}${isZh}(?:${chinese})`, choice),
  told(
    'companyType',
    `(?:(somos|wir sind|nous sommes|мы)) (?:[^.,;\\n ]+ ){0,3}?(?:${others})`,
    choice,
  ),
]);

const buyers: readonly Told[] = [
  [
    'largeRetailer',
    'supermarkets?|retail chains?|chain stores?|department stores?',
    '超市|商超|百货|连锁店',
  ],
  [
    'discounter',
    'discounters?|discount (?:stores?|shops?)|dollar (?:stores?|shops?)',
    '折扣店|一元店',
  ],
  [
    'promotion',
    'promotion(?:al)? (?:companies|agencies)|advertising agencies|gift companies',
    '礼品公司|促销公司|广告公司',
  ],
].flatMap(([choice = '', english = '', chinese = '']) => [
  told(
    'customersType',
    `${who} (?:sell|supply|deliver|distribute)s?(?: \\w+){0,4}? to (?:\\w+ ){0,2}(?:${english})`,
    choice,
  ),
  told('customersType', `(?:供货?给|卖给|客户(?:主要)?是)[^，。；\\n]{0,8}?(?:${chinese})`, choice),
]);

const figures: readonly Told[] = [
  told(
    'staff',
    String.raw`${who}${has}(\d[\d.,]*\+? (?:employees|people|workers|staff|engineers))`,
  ),
  told('staff', `${whoZh}${hasZh}(\\d+多?(?:名|个)?(?:员工|工人|职工|人))`),
  told(
    'staff',
    String.raw`(?:(tenemos|somos|wir haben|wir beschaftigen|nous avons|у нас)) (\d+ (?:empleados|trabajadores|mitarbeiter|angestellte|employes|salaries|сотрудник\S*))`,
  ),
  told(
    'outlets',
    String.raw`${who}${has}(\d[\d.,]*\+? (?:\w+ )?(?:shops|stores|branches|outlets|warehouses|showrooms))`,
  ),
  told('outlets', `${whoZh}${hasZh}(\\d+多?(?:家|个)(?:门店|连锁店|店|分店|分公司|仓库|展厅))`),
  told(
    'outlets',
    String.raw`(?:(tenemos|wir haben|nous avons|у нас)) (\d+ (?:tiendas|sucursales|filialen|laden|geschafte|magasins|boutiques|depots|магазин\S*|склад\S*))`,
  ),
  told(
    'turnover',
    `(?:turnover|annual sales|yearly sales|annual revenue)(?: is| was| of|:)?(?: about| around| over)? ${money}`,
  ),
  told('turnover', `年(?:销售额|营业额)(?:大约|大概|约|是|为|有)*${money}`),
  told(
    'retailPrice',
    `(?:retail|shop|store|shelf) prices? (?:here |there )?(?:is|are|of|about|around|:)(?: about| around)? ?${money}`,
  ),
  told('retailPrice', `(?:零售价|售价)(?:大约|大概|约|是|为|：)*${money}`),
  told(
    'supplierPrice',
    `${who} (?:now |currently )?(?:pays?|buys? (?:it |them )?(?:at|for)|gets? (?:it|them) (?:at|for)) ${money}`,
  ),
  told('supplierPrice', `(?:present|current|last) (?:purchase |buying )?price (?:is|was) ${money}`),
  told('supplierPrice', `(?:拿货价|采购价|进价|进货价)(?:大约|大概|约|是|为|：)*${money}`),
  told(
    'yearlyVolume',
    String.raw`(\d[\d.,]* (?:\w+ )?(?:pcs|pieces|sets|units|tons?|containers?|boxes|pairs|kgs?|rolls|cartons|metres|meters) ?(?:per|a|each|every|\/) ?(?:year|annum|month|quarter))`,
  ),
  told(
    'yearlyVolume',
    '((?:每|一)个?(?:年|月|季度)(?:大约|大概|约|要|采购|需要|用|买|进)*\\d[\\d,.]*万?[^，。；,;\\s]{1,6})',
  ),
];

const phrases: readonly Told[] = [
  told(
    'companyHistory',
    String.raw`((?:founded|established|in business|on the market) (?:in |since )\d{4})`,
  ),
  told('companyHistory', '(?:成立于|创立于|创建于)(\\d{4}年?)'),
  told(
    'sellingSeason',
    `(?:selling|sales|high|peak|main) season (?:is|starts|runs|begins)(?: in| from)? ${rest}`,
  ),
  told('sellingSeason', `(?:销售)?旺季(?:一般)?(?:是|在)?${restZh}`),
  told(
    'buyingSeason',
    String.raw`${who} (?:usually|normally|always|mostly) (?:order|buy|purchase|import)s?(?: \w+){0,3}? in ${rest}`,
  ),
  told('buyingSeason', '(?:一般|通常)(?:在|都在)?([^，。；\\n]{2,10}?)(?:下单|采购|订货|进货)'),
  told(
    'mainProducts',
    `${who} (?:mainly |mostly |only )?(?:deals? in|trades? in|sells?|distributes?|imports?) (?!to |it |them |in |from )${rest}`,
  ),
  told('mainProducts', `(?:主营|主要做|主要经营|主要销售|主要卖)${restZh}`),
  told('productUse', String.raw`\b(?:used?|needed|meant|use (?:it|them|these)) (?:for|in) ${rest}`),
  told('productUse', `(?:用于|用在|用来|拿来)${restZh}`),
  told(
    'otherSuppliers',
    `(?:our|their|his|her|present|current|existing|main|other) suppliers? (?:is|are|:) ${rest}`,
  ),
  told('otherSuppliers', `(?:现有|目前的?|现在的?|原来的?)供应商(?:是|为|叫)${restZh}`),
  told(
    'supplierCountry',
    `${who} (?:now |currently |mostly |mainly |usually )?(?:buy|purchase|import|source|get)s?(?: (?:it|them|this|these|now|currently|mostly|mainly)){0,2} from ${rest}`,
  ),
  told('supplierCountry', '(?:目前|现在|一直)?从([^，。；\\n]{2,10}?)(?:采购|进货|进口|拿货)'),
  told(
    'lastBought',
    String.raw`${who} (?:last )?(?:bought|ordered|purchased) ((?!from |it |them )[^.;\n]{4,60})`,
  ),
  told('lastBought', '(?:上次|去年|以前)(?:采购|买|订|进)了?([^，。；\\n]{2,24})'),
  told(
    'whyChange',
    String.raw`([^.;\n]{0,50}\bsupplier[^.;\n]{0,40}(?:late\b|delay|quality|expensive|raised|stopped|closed|unreliable|complain|not satisfied|unhappy)[^.;\n]{0,30})`,
  ),
  told(
    'whyChange',
    '([^，。；\\n]{0,16}(?:供应商|厂家)[^，。；\\n]{0,14}(?:交期|质量|涨价|不稳定|太贵|停产|不满意|延误)[^，。；\\n]{0,14})',
  ),
  told(
    'decisionProcess',
    String.raw`((?:boss|director|purchasing (?:manager|department)|head office|board) (?:decides|will decide|has to (?:approve|decide|sign)|must (?:approve|sign)|approves|signs)[^.,;\n]{0,40})`,
  ),
  told(
    'decisionProcess',
    '((?:老板|经理|总部|董事会|采购部)(?:来?决定|拍板|审批|签字)[^，。；\\n]{0,16})',
  ),
];

/** Names of places, which a sentence about a market tells by their capitals. */
const market =
  /(?:sells?|exports?|distributes?|suppl(?:y|ies)|delivers?)(?: [\w-]+){0,4}? (?:in|to|throughout|across|all over) ((?:the )?[a-z]{3,}(?:(?:, | and | ?& ?)[a-z]{3,}|[ -](?!and\b)[a-z]{4,}){0,4})/;
const marketZh = /(?:市场(?:主要)?(?:是|在)|销往|卖到|销售到)([^，。；\s]{2,16})/;

const all = [...types, ...buyers, ...figures, ...phrases];

/**
 * What a text says of the customer's business, each item as first told. `folded` is the text folded, letter for letter.
 * In what we wrote ourselves (`isOurs`) "we" are not the customer.
 */
export const descriptionsIn = (
  text: string,
  folded: string,
  isOurs: boolean,
): readonly Description[] => {
  const found = new Map<ItemKey, Description>();
  const note = (item: ItemKey, match: RegExpExecArray, words: string, choice?: string): void => {
    const last = match[match.length - 1] ?? '';
    const at = match.index + match[0].lastIndexOf(last);
    const value = choice ?? text.slice(at, at + last.length).replace(/[\s.,]+$/, '');
    if (value !== '' && !found.has(item)) found.set(item, { item, value, words: words.trim() });
  };
  for (const [item, pattern, choice] of all) {
    const match = pattern.exec(folded);
    const isAmbiguous = match && (match.length <= (choice ? 1 : 2) || match[1] !== undefined);
    if (!match || (isOurs && isAmbiguous)) continue;
    note(item, match, text.slice(match.index, match.index + match[0].length), choice);
  }
  const place = market.exec(folded) ?? marketZh.exec(folded);
  if (place && !isOurs) {
    const words = text.slice(place.index, place.index + place[0].length);
    const name = words.slice(words.length - (place[1] ?? '').length);
    if (/^(?:the )?[\p{Lu}\p{Lo}]/u.test(name)) note('marketArea', place, words);
  }
  return [...found.values()];
};
