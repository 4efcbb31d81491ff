import type { InquiryKind } from '../inquiry';
import type { WordSignal } from './signal';

const signal = (name: string, kind: InquiryKind, words: RegExp): WordSignal => ({
  name,
  for: kind,
  words,
});

/** What buyers say: clear requirements speak for precise, vague interest for broad. */
export const buyingWords: readonly WordSignal[] = [
  signal(
    'specification',
    'precise',
    /(?<!\d)(?:\d{1,6}[.,])?\d{1,6} ?(?:mm|cl|lit(?:er|re)s?|ltrs?|gallons?|毫升|cm|gsm|g\/m2|kv|kw|kva|hp|ah|mah|hz|bar|psi|mpa|rpm|°c|db|lm|microns?|mic|denier|ml|oz|inch|ft|awg|mm2|ppm|mesh|gauge|yards?|毫米|厘米|瓦|伏|克|寸|目|丝|мм|см|вт|квт|мкм|микрон|г\/м2|кв|атм|мпа|مم|سم|واط|فولت|بوصه|ملم)(?![a-zа-я])|\d(?:v|w|a|k|d|l|g|m|kg|"|”)(?![a-zа-я])|\d ?[x×*х] ?\d|(?:aisi|astm|sus|ral|grade|gr\.?|dn|pn|sch|nema|ansi|din|pantone|hs ?code|ду|ру|гост|m\d{1,2}x)\s?\d[\w-]{0,10}|\bgrade [a-c]\b|(?:thickness|diameter|voltage|wattage|material|colou?r|grammage|dimensions?|density|power|capacity|hardness|tolerance|finish|coating|purity|moisture|size|style|feature|usage|модель|толщин[а-я]|диаметр|напряжение|мощность|материал|цвет|плотность|размер|марка|espesor|diametro|voltaje|potencia|color|gramaje|medidas|epaisseur|diametre|puissance|couleur|matiere|dicke|starke|durchmesser|spannung|leistung|farbe|abmessung(?:en)?|werkstoff|espessura|tensao|سماكه|قطر|جهد|قدره|لون|مقاس|خامه|ماده) ?(?:[:：=] ?[^\s]|(?:of |is |von |de )?\d)|(?:厚度|直径|电压|功率|材质|颜色|克重|尺寸|密度|容量|规格|表面处理|硬度|公差|門幅|门幅)(?!表)/g,
  ),
  signal(
    'targetPrice',
    'precise',
    /target(?:ed)? (?:price|cost|fob|cif)|(?:our|my) (?:budget|target) (?:is|of|per|:)|current(?:ly)? (?:pay|paying|buy\w{0,3} at|price)|目标价|目前(?:采购|拿货|进货)价|现在.{0,6}(?:拿货|进价)|预算.{0,6}\d|целев[а-я]{2,3} цен|сейчас (?:берем|платим|покупаем) по|precio objetivo|prix cible|zielpreis|preisvorstellung|preco alvo|السعر المستهدف|prezzo target|hedef fiyat/,
  ),
  signal(
    'paymentTerms',
    'precise',
    /\d{2} ?% (?:t\/?t|deposit|advance|in advance|down|prepa|against|balance|anzahlung|anticip|adelanto|acompte|предоплат|مقدم|sinal|pesin)|\bl\/?c (?:at sight|\d{2}|payment|possible)|letter of credit|(?:payment|terms)(?: terms?)?:? ?(?:by |via |is |are )?(?:t\/?t|lc|l\/c|d\/?p|d\/?a)\b|\bt\/t\b|信用证|定金|电汇|见提单|预付\d|предоплат|аккредитив|carta de credito|credit documentaire|lettre de credit|akkreditiv|anzahlung|carta de credito|اعتماد مستندي|دفعه مقدمه|\d{2}\/\d{2} (?:t\/?t|payment|zahlung)/,
  ),
  signal(
    'packaging',
    'precise',
    /(?:packing|packaging|packed|pack) (?:in|of|:|details|size|requirement|per|with|method|list)|(?:pcs|units|pieces|kg|sets) ?(?:\/|per) ?(?:carton|ctn|box|bag|pallet|inner)|(?:retail|gift|color|colour|brown|inner|blister|neutral) (?:box|packaging|bag|carton)|polybag|blister|barcode|ean code|包装(?:要求|方式|尺寸|为|用|:|：)?|彩盒|中性包装|每箱|упаковк|по \d+ (?:шт|кг) в|empaque|embalaje|emballage|conditionnement|verpack|embalagem|التعبئه|التغليف|تغليف|imballaggio|ambalaj/,
  ),
  signal(
    'customWork',
    'precise',
    /(?:our|with|custom|own|private) (?:logo|label|brand|design|artwork|drawing)|\boem\b|\bodm\b|(?:per|to|as per|according to|attached) (?:our |the )?(?:drawing|sample|artwork|specification|dwg|sketch|bom|design)|engrav|embroider|silk ?screen|来图|来样|按图|图纸|印(?:我们的)?(?:logo|商标)|丝印|激光|贴牌|по (?:нашим )?чертеж|логотип|con (?:nuestro )?logo|segun (?:plano|muestra)|notre logo|selon (?:plan|echantillon)|mit (?:unserem |eigenem )?logo|nach zeichnung|com (?:nosso )?logo|حسب (?:الرسم|العينه)|شعار(?:نا)?|con (?:il )?nostro logo|logomuz/,
  ),
  signal(
    'deliveryWish',
    'precise',
    /(?:lead ?-?time|delivery (?:time|date)|production time|ready (?:by|in)|ship(?:ped|ment)? (?:by|before|in|to)|(?:delivery|delivered) (?:to|by|before|in|within) |\betd\b|\beta\b|in our warehouse|arriv\w{1,4} (?:by|before))|交(?:货)?期|什么时候(?:能)?(?:交货|发货|出货)|多久(?:能)?(?:交|发|出)货|срок[а-я]{0,2} (?:поставк|изготовл|производств)|plazo de entrega|tiempo de entrega|delai(?:s)? de (?:livraison|production|fabrication)|lieferzeit|liefertermin|prazo de entrega|مده التسليم|موعد التسليم|tempi di consegna|termin suresi/,
  ),
  signal(
    'quoteWish',
    'precise',
    /(?:quote|quotation|best (?:offer|price)|unit price|price (?:per|for|of)|offer|proforma|pi\b|pricing).{0,40}(?:for|of|fob|cif|exw|ddp|cfr|dap|per|including|based)|please (?:quote|send (?:us )?(?:your |a )?(?:best )?(?:quotation|offer|pi))|(?:请|麻烦|帮忙|能否|劳烦).{0,6}报(?:价|个价|一下)|报(?:价|个价|一下).{0,12}(?:fob|cif|含|到|美金)|единиц[а-я]{1,2}|коммерческ[а-я]{2,3} предложен|просьба (?:выслать|прислать|направить) (?:кп|цен|предложен)|cotiz|devis|faire une offre|angebot (?:uber|fur|mit|frei|cif|fob|bis)|um (?:ihr|ein) angebot|cotacao|orcamento|عرض سعر|preventivo|teklif/,
  ),
  signal(
    'exactModel',
    'precise',
    /(?:model|art(?:icle)?\.?(?: no\.?)?|item(?: no\.?| code| number|#)?|part ?(?:no|number|#)\.?|sku|ref(?:erence)?\.?|code|type|p\/n|型号|货号|款号|编号|артикул|модель|modelo|ref\.|modele|artikelnummer|art\.-nr\.?|موديل|كود)\s?[:：#]?\s?[a-z]{0,5}[-/ ]?\d{2,}[\w/-]{0,14}|\b[a-z]{1,5}-?\d{2,5}[a-z]{0,3}(?:-\d{1,4}[a-z]{0,2})?\b/g,
  ),
  signal(
    'recurring',
    'precise',
    /(?:per|each|every|a) (?:month|year|quarter|season)|monthly|annual(?:ly)?|yearly|repeat order|re-?order|regular(?:ly)? (?:order|basis|import|buy)|trial order|first order|每(?:个)?月|每年|每季度|年(?:用量|采购量|需求)|月(?:用量|需求)|返单|试单|首单|ежемесячн|в месяц|в год|ежегодн|пробн[а-я]{2,3} (?:парт|заказ)|mensual|al mes|por mes|anual|al ano|pedido de prueba|par (?:mois|an)|mensuel|annuel|commande d'essai|pro (?:monat|jahr)|monatlich|jahrlich|jahresbedarf|probeauftrag|por (?:mes|ano)|mensais|شهريا|سنويا|طلب تجريبي|طلبيه تجريبيه|al mese|all'anno|aylik|yillik|setahun|sebulan/,
  ),
  signal(
    'ownUse',
    'precise',
    /(?:our|for (?:a|our|the|an)) (?:new |current |ongoing |next |upcoming )*(?:project|hotel|factory|shop|shops|stores|clinic|restaurant|school|farm|workshop|plant|construction|building|chain|customer|client|production line|assembly|event|campaign|supermarket)|used (?:for|in|on)|application:|用于|用在|客户(?:指定|要求|需要)|项目(?:需要|使用|上)|для (?:нашего|нашей|проекта|объекта|завода|магазин|производства|строительства|гостиниц)|para (?:nuestr[oa]|un proyecto|el proyecto|una obra|nuestra tienda)|pour (?:notre|un projet|nos magasins|un chantier|nos clients)|fur (?:unser|ein projekt|den einsatz|eine baustelle)|para (?:nossa|nosso|um projeto|uma obra)|لمشروع|لمصنعنا|لفندق|per (?:il )?nostr[oa]|projemiz/,
  ),
  signal(
    'catalogueOnly',
    'broad',
    /(?:send|share|provide|give|need|have|want|get|request)\w{0,3}(?: me| us)?(?: with)?(?: your| the| a| some| full| complete| latest| new| product| company| all| detailed)* (?:catalog(?:ue)?s?|brochures?|product list|price ?-?list|e-?catalog(?:ue)?|list of (?:your )?products|prices list|leaflet|profile)|your (?:catalog(?:ue)?|price ?-?list|brochure)|(?:catalog(?:ue)?|price ?-?list) (?:please|pls)|(?:发|给|要|有|寄|提供|看|求).{0,8}(?:目录|产品册|画册|样册|价格表|价目表|报价单|产品图册|图册)|(?:目录|样册|价格表|图册)(?:发|给|有)|каталог|прайс(?:-?лист)?|(?:su|el|un|su lista|envi\w{1,4}|catalogo)s? ?(?:catalogo|lista de precios|folleto|brochure)|catalogo|(?:votre|vos|un|le) (?:catalogue|brochure|tarif|liste de prix)|catalogue|(?:katalog|preisliste|prospekt|broschure)|catalogos?|tabela de precos|lista de precos|كتالوج|كاتالوج|الكتالوج|قائمه (?:الاسعار|اسعار|المنتجات)|listino|katalog|fiyat listesi|daftar harga|cennik|prijslijst/,
  ),
  signal(
    'vagueInterest',
    'broad',
    /(?:interested|interest) in (?:your|all|some|the|buying your|importing your)? ?(?:company'?s? |whole |different |various )*(?:products?|goods|items?|range|company|business|website|services)|(?:all|some|any|different|various|many) (?:kinds?|types?|sorts?) of (?:products?|goods|items?)|what (?:products?|do you|kind|items) .{0,24}(?:have|sell|make|offer|produce|available)|what do you (?:have|sell|make)|tell me (?:more )?about your|more (?:info|information|details) (?:about|on|of) (?:your|the|these|this) (?:products?|range|company|items?|goods|models?|\w{3,12}s)\b|(?:learn|know) more (?:about|details|of) (?:your|the)|something (?:new|like|for|good|interesting)|price\?|how much\??|对.{0,6}(?:你们|贵司|贵公司|您)的?产品(?:很|比较|非常)?(?:感)?兴趣|有(?:什么|哪些)(?:产品|款|新品|好的)|(?:都|还)有(?:什么|哪些)|了解一下|怎么卖|多少钱|什么价|интересует ваша продукция|интересуемся вашей|ваш(?:а|ей|у)? продукци|что (?:у вас есть|можете предложить|производите)|сколько стоит|подробнее|больше информации|(?:me |nos )?interesa(?:n)? (?:sus|su|los) (?:productos|articulos)|interesad[oa]s? en (?:sus|los) productos|mas informacion|cuanto (?:cuesta|vale|sale)|que productos|(?:interesse|interesses) par vos (?:produits|articles)|plus d'informations?|en savoir plus|c'est combien|quels produits|(?:interesse|interessiert|interessieren) (?:an|uns fur|sich fur|mich fur) (?:ihre[nm]?|eure) (?:produkte|produkten|artikel|sortiment|waren)|mehr (?:informationen|infos|erfahren)|was kostet|neuheiten|handlerkondition|sucht |gesucht|ihrer (?:pumpen|maschinen)|eignet sich|passt fur|prospekt|ubersicht|was haben sie|(?:interess\w{3,5}) (?:em|n?os|pelos) (?:seus|seu|vossos) (?:produtos|produto)|mais informacoes|quanto custa|quais produtos|منتجاتكم|مهتم (?:ب)?منتجات|معلومات (?:اكثر|عن)|كم السعر|بكم|ما هي المنتجات|vostri prodotti|maggiori informazioni|quanto costa|urunleriniz|ne kadar|daha fazla bilgi|produk anda|berapa harga/,
  ),
  signal(
    'cooperation',
    'broad',
    /(?:long[- ]term|business|good|future|start|begin|build|establish|possible) (?:and \w{1,10} )?(?:cooperation|co-operation|relationship|partnership|business|collaboration)|(?:become|be) (?:your|an?|the) (?:agent|distributor|dealer|partner|representative|reseller)|(?:new|start\w{0,4}|open\w{0,4}|begin\w{0,4}|launch\w{0,4}) (?:a |an |my |our |up |the |small |online )*(?:business|shop|store|company|online)|potential supplier|reliable supplier|合作(?:机会|意向)?|代理(?:你们|贵司|权|加盟)?|长期合作|想开(?:个|一家)?店|сотрудничеств|стать (?:ваш|дилер|дистриб|представител)|дилер|открыва(?:ем|ю) (?:магазин|бизнес)|relacion comercial|ser (?:su )?distribuidor|abrir (?:un )?(?:negocio|tienda)|negocio|collaboration|devenir (?:votre )?(?:distributeur|revendeur|agent)|partenariat|zusammenarbeit|vertriebspartner|wiederverkauf|parceria|ser (?:seu )?(?:distribuidor|representante|revendedor)|abrir (?:um|uma) (?:loja|negocio)|التعاون|تعاون|وكيل|وكلاء|موزع|شراكه|collaborazione|is birligi|kerja sama|distributor/,
  ),
  signal(
    'exploring',
    'broad',
    /thinking (?:about|of)|just (?:looking|collecting|curious|wondering|asking)|collecting ideas|not (?:yet )?(?:decided|sure)|don'?t (?:really )?know (?:which|what|much|how)|know (?:nothing|little) about|(?:at some point|sometime) (?:next|this|in)|(?:maybe|perhaps) (?:next|later|in)|considering|exploring|(?:still )?(?:comparing|researching|evaluating) |concept stage|early stage|no hurry|beginner|(?:which|what) (?:one |model )?(?:do|would|should|can) (?:you|i|we) (?:recommend|advise|suggest|take|choose)|any (?:advice|suggestion)|what (?:would|do) you (?:advise|recommend|suggest)|got (?:any )?ideas|先(?:了解|看看|问问|咨询|大概)|还没(?:想好|决定|定)|没想好|了解了解|考虑(?:中|一下|要不要)|打算|不(?:太)?懂|不知道(?:选|买|哪|什么)|哪(?:种|款|个)(?:合适|比较|好)|推荐(?:一下|哪|个)|没有具体|具体方案|大概(?:什么|多少|要|怎)|думаем|присматрива|подумыва|пока (?:не|смотр|думаем|изуча|только)|не знаем? (?:как|что)|посоветуй|что (?:вы )?посовет|примерн[а-я]{2,3} цен|uberleg|noch nicht (?:sicher|ent)|vielleicht|was (?:wurden|empfehlen) sie|konnen sie (?:mir |uns )?(?:etwas )?empfehlen|ungefahr|keine ahnung|estamos (?:viendo|pensando|evaluando)|pensando en|no se (?:si|cual|que)|principiante|que me recomiend|recomiendan|mas o menos|quizas|tal vez|reflechi|envisag|peut-etre|conseillez|conseiller|approximati|a peu pres|ainda (?:nao|estou|estamos)|nao sei|pensando em|recomend|mais ou menos|نفكر|افكر|لا اعرف|ما اعرف|بماذا تنصح|تنصحون|تقريبا|dusunuyor|tavsiye|henuz|stiamo pensando|consigliate|valutando|non so|zastanawiam|polecacie|jeszcze nie|masih (?:cari|bingung)|dang tim hieu|tu van|検討(?:中|して)|まだ|아직|알아보|추천|nog niet|overwegen|ongeveer/,
  ),
  signal(
    'politeNothing',
    'broad',
    /(?:dear )?(?:sir|sirs|madam|sir\/madam|sir or madam|supplier|manufacturer|seller|sales team|sales manager|sales)[,\s!:]|to whom it may concern|尊敬的(?:供应商|卖家|商家)|老板|亲|уважаемые (?:господа|коллеги|партнеры|поставщики)|estimados? (?:senores|proveedor|señores)|a quien corresponda|(?:madame, monsieur|messieurs|cher fournisseur)|sehr geehrte damen und herren|prezados(?: senhores)?|الساده|السلام عليكم|egregi|sayin yetkili|geachte/,
  ),
  signal(
    'buyingWish',
    'precise',
    /\b(?:buy|buying|purchase|purchasing|import|importing|importer|order|orders|source|sourcing|procure|quot(?:e|ation|ing)|supplier|wholesaler?|moq|pric(?:e|es|ing)|samples?|rfq|products?|items|stock|in bulk|dropship\w{0,4}|catalog(?:ue)?|brochure|distribut(?:or|ion)|showroom|fob|cif|exw|ddp|how much|ship(?:ping)? to|do you (?:sell|make|have|ship|produce)|available|looking for|interested in|model|pcs|units|start production|(?:the|your|updated) offer|production line|moulds?|proforma|line sheet|lookbook|company profile|what you have|introduction to your|packaging line|materials|general info|know more about|information on|equipment|wholesale\w{0,2}|which (?:of|one|model|machine|pump)|of yours|what have you (?:got)?|do you (?:have|offer|also)|can you (?:make|offer|supply|do)|recommend|suppl(?:y|ies) for|would (?:be right|fit|suit)|documentation|factor(?:y|ies)|machine|what (?:do|does) (?:it|they|this) cost)\b|采购|购买|进口|订购|询价|报价|求购|批发|样品|起订|多少钱|价格|价(?!值)|型号|产品|货(?!币|代|运)|目录|图册|代理|展厅|定制|有哪些|推荐|发图|厂家|工厂|新品|款式|型录|相片|图片|货源|哪种合适|怎么卖|运费|发点资料|介绍一下|做工程|需要|想买|想要|купить|закуп|заказ|приобрести|цен[аыуе](?![а-я])|стоимост|поставщик|оптом|образ(?:ец|цы)|комплект|продукци|товар|каталог|прайс|дилер|интересу|сколько стоит|ищу|ищем|хочу|хотим|расскаж|есть ли|потріб|оборудован|модел|нужен|нужна|нужны|нужно|почем|отгрузк|условия (?:поставки|оплаты)|ассортимент|о (?:вашей )?(?:фабрике|компании)|презентаци|из хозтоваров|требу|(?<![а-я])кп(?![а-я])|comprar|compra|precio|cotiz|pedido|proveedor|importar|quiero|queremos|ofrecen|venden|presupuesto|muestra|mayoreo|al por mayor|catalogo|productos?|interesa|distribuidor|cuesta|fabrican|necesit|folleto|ocupo|marca propia|propuesta de productos|quiero vender|recomiendan|acheter|achat|besoin|coute|vendez|livrez|prix|tarif|devis|commande|fournisseur|importer|echantillon|catalogue|produits?|distributeur|combien|brochure|cherch(?:e|ons) (?:un|des)|chiffrer|veuillez coter|\bcoter\b|il nous faut|gamme|partenariats? avec des usines|vos articles|kaufen|bestell|baut ihr|habt ihr|haben sie|suche[n ]|brauch|kostet|preis|angebot|anfrage|lieferant|einkauf|muster|beziehen|katalog|produkt|sortiment|was kostet|vertrieb|prospekt|benotig|preco|cotacao|quero|gostei|gostar|minimo|vende|mandam|orcamento|fornecedor|amostra|atacado|produtos?|quanto custa|preciso|informac(?:oes|ao) (?:d[ao]s?|sobre)|recomendam|representante|شراء|سعر|اسعار|استيراد|نستورد|طلب|نحتاج|احتاج|نريد|نرغب|نود|اريد|ابغي|عايز|محتاج|الكميه|المنتجات|الاجهزه|بضاعه|مورد|عينه|عينات|جمله|توريد|كتالوج|منتج|بكم|نبي|مصانع|نبذه عن شركتكم|عندكم|متوفر|واصل ميناء|قطع الغيار|ماكينه|وكلاء|وكيل|بروشور|comprare|ci serv|servono|vorrei|avete|quanto cost|cerco |ci serv|consigliate|rappresentare|negozio|acquist|prezz|preventivo|fornitor|ordin|listino|prodott|satin al|istiyor|lazim|ihtiyac|kac para|adet\b|ne kadar|fiyat|teklif|siparis|numune|urun|bayi|kopen|leveren|wat kosten|zoek|graag|folder|nodig|prijs|offerte|producten|cennik|\bcena|kupic|import|szukam|potrzebuj|prosze o|oferuj|minimaln|hurt|interesuj|zamowi|zakup|asortyment|ofert[eay] na|harga|beli|pesan|mohon|butuh|cari|produk|katalog|bao gia|mua|can tim|san pham|catalogue|pret(?:uri|ul)|oferta pentru|カタログ|见积|商品|送料|欲しい|取り扱|扱って|価格|製品|購入|카탈로그|견적|단가|문의|구입|주문|재고|가격|제품|구매|τιμ[ηε]|κατάλογο|מחיר|קטלוג|ราคา/g,
  ),
];
