import type { PlaceFound } from '../../place/country-names';

const based =
  /(?:from|based in|located in|here in|up in|down in|out of|company in|firm in|business in|factory in|shop in|store in|in our country|we are in|we are from|im in|i am in|live in|market in|office in|warehouse in|sitz in|desde|somos d[eo]|estamos e[nm]|ubicad\S{1,2} en|aus|situes? a|bases? (?:a|en|au)|из|находимся в|мы в|من|نحن في|来自|位于|我们在|我们是|我司在|我在|我是|我们|总部在|公司在|地址|在|dall'|dalla)\s{0,2}[:：]?\s{0,2}(?:the |der |la |el |le |l'|г\. ?)?$/;
const inside =
  /(?:in|en|a|au|aux|de|del|do|da|dos|du|di|em|no|na|nos|nas|bei|zu|в|во|г\.|по|في|ب|at|i|w|we)\s{0,2}(?:the |der |la |el |le |l'|г\. ?)?$/;
const destination =
  /(?:to|port|cif|cfr|cnf|c&f|ddp|dap|dpu|cpt|cip|destination|deliver(?:y|ed) (?:to|in)|ship(?:ping|ment|ped)? to|nach|hasta|puerto de|a|vers|до|порт|ميناء|الى|para|porto de|到|发到|运到|送到|至|目的港|港)\s{0,2}[:：,-]?\s{0,2}(?:the |port of )?$/;
const asPort =
  /(?:port|cif|cfr|cnf|c&f|ddp|dap|dpu|cpt|cip|目的港|порт|ميناء)\s{0,2}[:：]?\s{0,2}(?:the |port of )?$/;
/** The seller's own land is named as source or place of production, rarely as the buyer's. */
const sellerSide =
  /(?:made in|manufactured in|supplier(?:s)? (?:in|from)|factory in|import(?:ing|ed)? (?:\w{1,14} )?(?:from)|your country|come to|travel to|visit(?:ing)?|来自|中国|aus|desde|depuis|из|من|en|in|im|в|في|from|de|da|di)\s{0,2}$/;
const livesThere =
  /(?:based in|located in|we are in|we are from|im in|office in|warehouse in|位于|我们在|我司在|我在|总部在|公司在|我们是|我是|地址)\s{0,2}[:：]?\s{0,2}$/;
/** Where a customer, a fair, a supplier of his sits, or where others buy. */
const others =
  /(?:customers?|clients?|fair|exhibition|expo|show|booth|stand|hall|pavilion|messe|salon|feria|выставк\S|معرض|展台|展位|currently from|at present from|supplier in|made in|like in|client in|donors in|(?:truck|lorry|goods|stock|load) from|spoke in|met (?:you )?in|saw (?:you )?in|forwarder in|bank in|agente? (?:in|em|en)|buyers? (?:in|from)|客户|客戶|客人|出口|销往|銷往|卖到|业主|市场|展会|参展|去|往|国外|клиент\S*|kunden?|clientes?)\W{0,3}(?:in |from |aus |de |en |для |из )?\s{0,2}$/;
const ofOthers = /^(?:客户|客戶|客人|市场|项目|展)/;
/** Where he buys until now. */
const boughtThere =
  /(?:buy|(?:buy|purchas|import|sourc)(?:ing|ed)|bought|compr[a-z]{1,5}|achet[a-z]{1,4}|kauf[a-z]{1,3}|покупа\S{1,4}|закупа\S{1,4})(?: \S{1,12}){0,3} (?:from|in|en|em|na|no|de|da|aus|bei|в|из|au|a)\s?$/;
/** Where he and we met. */
const metThere =
  /(?:\b(?:met|saw|seen|spoke|talked|visited|visit|meet|meeting)\b|your (?:booth|stand)|votre stand|su stand|ihre[mn] (?:messe)?stand|вашем стенде|你们?展[位台]|见过|见面)[^.!?。！？\n]{0,36}(?: (?:in|at|a|en|auf|en la|на|в) (?:the |der |la )?|在)$/;
/** A port is only on the way where the goods go on from it. */
const inTransit = /transit\S{0,2} (?:to|a|vers|nach|para|в|до)\s(?:the |la |el )?$/;
/** Words under which a place is named as where the goods leave. */
const leaving =
  /(?:\b(?:fob|fca|fas|exw|ex works|ex-works|f\.o\.b\.?|loading|loaded|departure)\b|装运港|起运港|装货港|离岸价?|工厂交货)[^.!?。！？\n]{0,40}$/;
const atTerm = /(?:fob|fca|exw|ex works|fas)\s{0,2}(?:port )?$/;
/** A place a firm is called by: `苏州锐驰机电有限公司`. */
const chineseFirm =
  /^[\u4e00-\u9fff（）()]{2,14}(?:公司|集团|厂|商行|商贸|贸易|机电|食品|家居|科技|超市|物资|酒店|酒庄)/;
const shopBefore =
  /(?:shop|store|office|company|firm|warehouse|branch|factory|hotel|clinic|school|workshop|restaurant|tienda|taller|negocio|empresa|ferreteria|boutique|magasin|societe|atelier|laden|geschaft|betrieb|firma|werkstatt|магазин\S?|компани\S|склад\S?|завод\S?|loja|oficina|fabrica|negozio|azienda|winkel|sklep|محل\S?|شركه|متجر|店)\W{0,3}(?:[a-z]{1,12} ){0,2}(?:in|en|a|de|em|в|في|at|w|di)?\s?(?:the |la |el )?$/;

const before = /(?:^|[\n,(（/|·•–—-]|\. )\s{0,3}$/;
const after = /^\s{0,2}(?:$|[\n.,;)）/|·•!?。，-])/;

/** How a place of a folded text stands: whose it may be. */
const standOf = (place: PlaceFound, ahead: string, clause: string, behind: string): string => {
  const isOurs = place.country === 'CN';
  const lives = livesThere.test(ahead);
  if (isOurs && sellerSide.test(ahead) && !lives) return 'source';
  if (atTerm.test(ahead)) return 'term';
  if (/^人(?!民)/.test(behind)) return 'native';
  if (place.isCity && chineseFirm.test(behind)) return 'firm';
  if (inTransit.test(ahead)) return 'transit';
  if (isOurs && leaving.test(clause) && !lives) return 'leaving';
  if (boughtThere.test(clause)) return 'bought';
  if (metThere.test(clause)) return 'others';
  if (others.test(ahead) || ofOthers.test(behind)) return 'others';
  if (asPort.test(ahead)) return 'port';
  if (based.test(ahead)) return 'based';
  if (shopBefore.test(clause)) return 'shop';
  if (inside.test(ahead)) return 'inside';
  if (destination.test(ahead)) return 'goal';
  return 'plain';
};

/** How a place of a folded text stands, in one word, and whether as in a signature. */
export const placeStand = (place: PlaceFound, folded: string): readonly string[] => {
  const { at, length } = place;
  const ahead = folded.slice(Math.max(0, at - 28), at);
  const behind = folded.slice(at + length, at + length + 24);
  const stand = standOf(place, ahead, folded.slice(Math.max(0, at - 60), at), behind);
  const isParted = before.test(ahead) && after.test(behind);
  const isLate = at > folded.length * 0.6;
  return [
    stand,
    ...(isParted ? ['parted'] : []),
    ...(isParted && isLate ? ['signed'] : []),
    ...(isLate && !isParted ? ['late'] : []),
    ...(at < 40 ? ['early'] : []),
  ];
};
