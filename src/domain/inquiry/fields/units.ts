/** What quantities are counted in, as alternatives of a pattern over folded text. */
export const units =
  String.raw`pieces?|pcs?|pc|pce|units?|sets?|pairs?|prs|cartons?|ctns?|boxes|box|rolls?|bags?|drums?|
pallets?|reels?|sheets?|bottles?|cans?|dozens?|packs?|packets?|bundles?|sacks?|jars?|tubes?|
bales?|ea|each|nos|tons?|tonnes?|mt|mts|metric tons?|kgs?|kilos?|kilograms?|grams?|lbs?|km|
m(?![a-z0-9²])|conteiner(?:es)?|meters?|metres?|mtrs?|sqm|sq\.? ?m|m2|m²|square met(?:er|re)s?|
sq ?ft|yards?|yds|feet|lit(?:er|re)s?|ltrs?|cbm|m3|m³|fcl|containers?|
(?:x ?)?(?:20|40) ?(?:['′] ?(?:hq|hc|gp|dv|ft|dc)?|(?:ft|hq|hc|gp|dv|dc|ot|rf)(?: hc| hq)?)|gallons?|stuck|stk|st\.|paar|
rollen|paletten|tonnen|meter|satz|garnituren|piezas?|pzas?|pz|unidades?|uds?|juegos?|pares|
cajas?|rollos?|toneladas?|metros?|metri|metra|metrow|contenedor(?:es)?|bolsas?|sacos?|kilos|docenas?|litros?|pieces|
unites?|paires?|rouleaux|conteneurs?|palettes?|sacs?|jeux|exemplaires?|pecas?|caixas?|rolos?|
conjuntos?|paletes?|шт\.?|штук[аи]?|штуки|компл(?:\.|ектов|екта)?|пар(?:ы)?|тонн[аы]?|т\.?|кг|
метров|м2|кв\.? ?м|рулон(?:ов|а)?|контейнер(?:а|ов)?|коробок|упаковок|литров|мешков|единиц|قطعه|
قطع|حبه|وحده|طن|كيلو(?!و)|كجم|متر|كرتون|حاويه|حاويات|طقم|زوج|لفه|كرتونه|个|件|套|台|只|支|双|箱|卷|吨|公斤|千克|米|
平方米?|平米|条|张|袋|桶|瓶|盒|包|把|根|块|打|柜|个?(?:小|高|大)柜|立方|片|组|付|副|盏|辆|部|升|枚|捆|令|码|對|個|條|噸|臺|pezzi|pz\.?|
adet|takim|koli|stuks|sztuk|szt\.?|buah|pasang|顶|隻|筒|扇|株|间|棵|尺柜|本(?=[のをで、。\s]|$)|개|대|세트|chiec|unit|psc|
ящик(?:ов|а)?|szt|ks|kusu|buc|paleta|gross|vial?s?|racks?|skids?|slabs?|kits?|spools?|coils?|truckloads?|teu|feu|pallettes?|柱|顆|颗|枝|匹|樘|餐|串|罐|听|盘(?!子)|轴|筐|棟|筆|套件|мешк\S{1,2}|бочек|
пачек|единиц[аы]?|листов|комплект(?:а|ов)?|фур[аыу]|вагон(?:а|ов)?|тн|ед\.?|шт|م2|متر مربع|صندوق|
كيس|لتر|باليت|metre|tan|palet|cift|kutu|trieu|м²?|cuon|cai|chiec|un|komplet(?:ow|y)?|no\.|off(?= )|ibcs?|켤레|롤|장|柜子|托盘|车|de rouleaux|rouleaux|tuzinow?|короб(?:а|ов)?|طقم|جهاز|
t(?![-'])|schachteln|kartons?|gitterboxen|flaschen|dosen|beutel|einheiten|exemplare|lkw|camions?|pieds|bouteilles|flacons|sachets|seaux|bidons|futs|boites|barils|botellas|latas|frascos|tambor(?:es)?|tarimas|millares|paquetes|
yardas|galones|garrafas|pacotes|fardos|milheiros|baldes|bobinas?|бутылок|банок|бухт|паллет|поддон(?:ов|а)?|пог\. ?м|погонных метров|м\.п\.|علبه|برميل|زجاجه|rotoli|scatole|sacchi|bottiglie|paia|tonnellate|rulo|cuval|paket|sise|tır|rolek|zestawow|flessen|zakken|
linear (?:meters|metres)|lm|sqft|sft|pax|巻|架|平方|[24]0尺?[高平小大]?柜`.replace(/\n/g, '');
