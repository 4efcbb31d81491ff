import { foldedText } from './folded-text';
import { type Source, sources } from './source';

/** Words of the trade and of other programs' exports, by source; the first source with a word in the cell counts. */
const words: readonly (readonly [Source, RegExp])[] = [
  [
    'customerReferral',
    /老客户介绍|老客戶介紹|客户(介绍|推荐|转介)|客戶(介紹|推薦)|转介绍|customer referral|client referral|referred by (a )?(customer|client)|word of mouth|^referrals?$|^介绍$|^推荐$|recomendacion|empfehlung/,
  ],
  ['colleagueReferral', /同事|内部(推荐|介绍)|colleague|employee referral|internal referral/],
  ['competitorsCustomer', /同行|竞争对手|競爭對手|对手客户|competitor/],
  [
    'b2bPlatform',
    /阿里|国际站|國際站|中国制造|环球资源|環球資源|敦煌|速卖通|b2b|alibaba|made in china|global ?sources|dhgate|indiamart|tradekey|ec21|ecplaza|tradeindia|thomasnet|europages|平台|rfq|^1688$/,
  ],
  [
    'fair',
    /广交会|廣交會|展会|展會|展览|展銷|交易会|canton fair|\bfair\b|exhibition|trade ?show|\bexpo\b|messe|feria|salon|выставка/,
  ],
  [
    'advertising',
    /广告|廣告|竞价|推广|adwords|google ads|\bads?\b|\bppc\b|\bcpc\b|\bsem\b|paid search|paid social|advert|campaign|werbung|publicidad/,
  ],
  [
    'socialMedia',
    /社媒|社交|脸书|领英|抖音|facebook|\bfb\b|linkedin|instagram|\big\b|tiktok|youtube|twitter|whatsapp|wechat|微信|pinterest|social|\bvk\b|telegram|小红书/,
  ],
  ['search', /搜索|谷歌|百度|google|bing|baidu|yandex|organic|search|\bseo\b/],
  [
    'ownSite',
    /官网|官網|网站|網站|独立站|独立网站|询盘表单|website|web ?site|web form|own site|homepage|landing page|direct traffic|^web$|^online$|^site$|сайт/,
  ],
  [
    'directory',
    /黄页|黃頁|名录|名錄|协会|協會|商会|商會|海关数据|海關數據|directory|yellow pages|association|chamber|customs data|kompass/,
  ],
  [
    'coldContact',
    /开发信|開發信|陌生|主动开发|自主开发|电话营销|cold|outbound|outreach|email marketing|prospecting|kaltakquise/,
  ],
  ['walkIn', /上门|上門|到访|來訪|来访|门店|walk ?in|visit(or|ed)?|showroom/],
  ['group', /关键人|集团|机构|团购|institution|group/],
  ['other', /^(其他|其它|别的|別的|others?|misc|miscellaneous|sonstiges?|otros?|autres?|другое)$/],
];

const plainWords = new Map(sources.map((source) => [foldedText(source), source] as const));

/** The source a cell means, by the words salespeople use; `null` for others, which stay as written. */
export const readSource = (text: string): Source | null => {
  const cell = foldedText(text.normalize('NFKC').slice(0, 200).replace(/_/g, ' '));
  const own = plainWords.get(cell.replace(/ /g, ''));
  return own ?? words.find(([, form]) => form.test(cell))?.[0] ?? null;
};
