import type { Flag, WordSignal } from './signal';

const pair = (name: string, flag: Flag, words: RegExp, besides: RegExp): WordSignal => ({
  name,
  for: 'scam',
  flag,
  words,
  besides,
});

/** A sum no inquiry names, in any currency. */
const millions =
  /\d[\d.,]{0,12} ?(?:m\b|mio\b|million|millon|milhoes|milhao|milion|miljoen|milyon|миллион|млн|мільйон|مليون|juta dolar)|(?:百万|千万|万)(?:美元|美金|英镑|欧元)|億円|억/g;

/**
 * Traps known by two things that stand near each other, in any order and any words between: an invitation and a
 * visa, a bank account and its change. Neither alone says anything; buyers write of both.
 */
export const pairedWords: readonly WordSignal[] = [
  pair(
    'visaInvitation',
    'hard',
    /invit\w{1,9}|邀请函?|邀請函?|приглаш[а-я]{0,6}|приглас[а-я]{0,4}|запрош[а-я]{0,5}|دعوه|دعوات|دعوه رسميه|einlad\w{2,9}|convite\w?|convocatoria|davet\w{0,6}|undang\w{0,4}|zaprosz\w{1,5}|thu moi|uitnodig\w{0,6}|招待状|초청장|invito|دعوتنامه/g,
    /\bvis(?:as?|to|ado|um|tos|ados)\b|签证|簽證|виз[аыуе](?![а-я])|визов|віз[аиу](?![а-я])|تاشير|فيزا|ويزا|ويزه|\bvize|embass|consulat|使馆|领事|ambassad|embajad|embaixad|посольств|botschaft|konsulat|ビザ|비자|passports?|护照|護照|паспорт|pasaport|passaport|passeport|reisepass|جواز/,
  ),
  pair(
    'bankChange',
    'hard',
    /(?<!opened (?:an? )?(?:new )?)(?:bank(?:ing)?|beneficiary|receiving|remittance|payment|company|our|old|present|corporate) (?:\w{1,10} )?(?:accounts?|bank|details|data|coordinates|instructions?)|\biban\b|\brib\b|bankverbindung|kontoverbindung|\bkonto\b|cuentas? bancarias?|nuestra cuenta|datos bancarios|conta bancaria|dados bancarios|nossa conta|conto (?:corrente|bancario)|coordinate bancarie|coordonnees bancaires|compte bancaire|реквизит[а-я]{0,4}|расчетн[а-я]{2,3} счет[а-я]?|[^а-я]сч[её]т(?:а|у|ом)?(?![а-я])|рахун[а-я]{1,3}|账[户号戶號]|帐[户号]|收款|حساب[\u0621-\u064a]{0,4}|banka hesab\w{0,4}|hesab(?:imiz|a)|rekening\w{0,4}|rachunek\w{0,3}|konta bankow\w{1,4}|tai khoan|口座|계좌/g,
    /(?:\bnew\b|chang\w{1,4}|updat\w{1,4}|switch|\bmoved\b|no longer|closed|frozen|audit|suspend|neue[mnrs]?\b|geander|anderung|geschlossen|ab sofort|nuev[oa]|cambi[oa]|actualiz|nov[oa]s?\b|mudou|mudanc|alterad|alterac|nouve(?:au|lle|l)\b|desormais|modifi|нов(?:ы[йехм]|ого|ую|ому)|измен|смен(?:а|и|е)|заблокир|блокировк|зміни|变更|變更|更换|更改|新的?(?:账|帐|香港|收款|公司账)|停用|暂停|审计|冻结|检查|جديد|تغيير|تغير|yeni|degis|nuovo|cambiat|\bnowy|nowego|zmian|\bbaru\b|berubah|diganti|thay doi|変更|변경).{0,120}(?:pay|balance|invoice|remit|transfer|wire|funds|swift copy|zahl|uberweis|rechnung|pago|pagar|transfer|saldo|factura|fatura|pagamento|paiement|regl|virement|solde|facture|оплат|платеж|перев[ео]|оплачува|сплат|付|汇|款|دفع|تحويل|سداد|الرصيد|odeme|havale|bonific|fattur|plat|zaplac|przelew|bayar|thanh toan|支払|振込|송금|입금)|(?:pay|balance|invoice|remit|transfer|wire|funds|zahl|uberweis|rechnung|pago|pagar|saldo|factura|fatura|pagamento|paiement|regl|virement|solde|facture|оплат|платеж|перев[ео]|сплат|付|汇|款|دفع|تحويل|سداد|odeme|havale|bonific|fattur|zaplac|przelew|bayar|支払|振込|송금|입금).{0,120}(?:\bnew\b|chang|updat|other account|neue[mnrs]?\b|geander|nuev[oa]|cambi[oa]|nov[oa]\b|nouve(?:au|lle)|нов(?:ы[йехм]|ого|ую)|измен|变更|新的?(?:账|帐|香港|收款)|更换|جديد|yeni|nuovo|\bnowy|\bbaru\b|変更|변경)/,
  ),
  pair(
    'executiveFraud',
    'hard',
    /转(?:账|到|给|一?笔|过去)?|汇(?:款|到|出)|付(?:款|到)|transfer|payment|uberweis\w{0,4}|zahlung|virement|paiement|pago|pagamento|bonifico|перевод|оплат[а-я]{1,3}|платеж[а-я]?|تحويل|دفع|odeme|przelew|gift ?cards?|礼品卡|송금|振込/g,
    /我是.{0,4}(?:总|董事长|老板|领导)|(?:不方便|不便)(?:接|说|打|通)|(?:开会|会议).{0,12}(?:别|不)|回头补|补手续|新(?:微信|qq|号)|(?:can'?t|cannot|unable to|don'?t|do not|not) (?:talk|call|speak|take calls|phone)|in (?:a |an )?(?:\w{1,12} )?(?:meeting|conference) (?:and|now|right|so|,|\.)|discre(?:et|tly)|keep (?:it|this) (?:quiet|between us)|sent from my (?:iphone|phone)|at your desk|nicht telefonieren|nicht anrufen|diskret|ne m'?appele|discretion|en reunion|en (?:una )?reunion|em reuniao|no (?:me )?llam|nao (?:me )?lig|не звон|на совещани|никому не|в переговорах|لا تتصل|في اجتماع|toplanti|beni arama|sono in riunione/,
  ),
  pair(
    'inheritance',
    'hard',
    /lawyer|barrister|attorney|solicitor|executor|trustee|bank(?:er| manager| officer| director)|auditor|律师|律師|银行(?:经理|高管|职员)|abogad[oa]|albacea|advogad[oa]|avocat|notaire|anwalt|treuhander|notar\b|адвокат|юрист|банкир|нотариус|محام|مصرفي|مدير بنك|avvocato|avukat|prawnik|advocaat|pengacara|luat su|弁護士|변호사/g,
    /same (?:family |sur|last )?name|family name|surname|next of kin|deceased|passed away|died|dormant|unclaimed|\bheirs?\b|heredero|fallec|difunt|apellido|herdeiro|falecid|sobrenome|heritier|decede|defunt|nom de famille|erbe|verstorb|nachname|ruhende|наследник|погиб|умер|однофамил|спадкоем|同姓|遗产|遺產|去世|遇难|空难|无人继承|受益人|متوف|وريث|ورثه|نفس (?:اسم|اللقب)|mirasci|vefat|erede|defunto|spadkobier|erfgenaam|ahli waris|thua ke|相続|상속/,
  ),
  pair(
    'charityStory',
    'hard',
    millions,
    /donat|charit|orphan|church|\bgod\b|cancer|widow|illness|dying|捐|孤儿|癌|don(?:ar|acion|acao)|orfan|huerfan|enferm|doen[ct]|faire (?:un )?don|malad|orphelin|incurable|spende|krank|waise|witwe|пожертв|сирот|больн|вдов|тяжел[а-я]{2} болез|تبرع|ايتام|مرض|ارمله|bagis|yetim|donazion|malat|darowizn|amal|quyen gop|寄付|기부|confiance|vertrauens/,
  ),
  pair(
    'fundTransfer',
    'hard',
    millions,
    /50 ?[%/] ?50|\d{2} ?% (?:for|of) (?:you|the (?:sum|money|fund))|share (?:it|the|this)|split|confidential|partner|foreign account|your account|as (?:the )?(?:beneficiary|heir)|平分|分成|五五|四六|保密|转移|转至|给您\d+ ?%|repartir|mitad|al 50|confidencial|dividir|metade|partager|moitie|confidentiel|teilen|halfte|diskretion|vertraulich|partner|пополам|поделим|разделим|конфиденциальн|سري|نتقاسم|نصف|مناصفه|paylas|yari|dividere|meta|podziel|bagi dua/,
  ),
  pair(
    'cryptoOrInvestment',
    'hard',
    /profits?\b|turn \d\w* into|trading bot|return of|\bgains?\b|盈利|收益|翻.{0,2}倍|赚|认购|keuntungan|rendement|rendite|доход[а-я]{0,3}|прибыл[а-я]|ganancias?|lucros?|rentabilid\w{2,3}|ارباح|ربح|guadagn\w{1,3}|kazanc|zysk\w{0,2}|loi nhuan|利益|수익/g,
    /weekly|per (?:week|day)|daily (?:profit|return|income)|trading (?:bot|signal|platform)|withdraw|telegram group|\btoken|\bcoin|wallet|guaranteed (?:return|profit)|double your|每天|每周|保底|保本|稳赚|币|扫码|进群|带单|交易所|\binvestasi|per minggu|par (?:semaine|jour)|garantis?\b|pro (?:woche|tag)|в (?:неделю|день)|гарантир|криптo|биржа|semanal|diari[oa]s?|por (?:semana|dia)|garantizad|garantid|اسبوعيا|يوميا|مضمون|عملات|haftalik|gunluk|settimanal|tygodniow|moi (?:ngay|tuan)|仮想通貨|코인/,
  ),
  pair(
    'overpayment',
    'hard',
    /(?:pay|send|wire|forward|remit)\w{0,3} (?:it|that|this|the (?:rest|balance|difference|money|excess)|their|his|them|him|my (?:agent|shipper))\b|垫付|代付|先帮.{0,6}付|add(?:ed)? .{0,40}(?:to|on) (?:your charge|my card|the (?:card|charge|invoice|bill)|our invoice)|paguen? (?:a mi|al) (?:agente|transportista)|payez (?:mon|le|notre) transporteur|оплатите (?:моему|нашему) перевозчик/g,
    /western union|moneygram|zelle|credit cards?|debit cards?|\bvisa\b|shipper|shipping agent|forwarder|pick-?up|mover|一起结|一并结|回头.{0,6}(?:结|给)|罐头|部队|武警|后勤|消防|帮(?:忙|我).{0,8}(?:联系|订|买)|tarjeta|carte (?:bancaire|de credit)|карт[аоыу]/,
  ),
  pair(
    'overpayment',
    'hard',
    /部队|武警|军区|消防(?:队|支队|大队)|后勤(?:处|部)?|解放军|战友/g,
    /垫付|代买|代购|帮(?:忙|我).{0,8}(?:联系|订购|买)|一起结|一并结|一起付/,
  ),
  pair(
    'kickback',
    'hard',
    /for me personally|to me personally|personally (?:for|to) me|my (?:own )?pocket|(?:my|a) private (?:account|card|address|mail)|给我个人|我个人|我私人|我的?私(?:人)?卡|打(?:到|给)我|别让(?:公司|老板)知道|私下给|мне лично|лично мне|на мою карту|para mi (?:personalmente|bolsillo)|para mim (?:pessoalmente)?|por fuera|pour moi (?:personnellement|en prive)|fur mich (?:personlich|privat)|an mich personlich|لي شخصيا|لحسابي الشخصي|sahsima|per me personalmente|dla mnie osobiscie|untuk saya pribadi/g,
    /\d ?%|percent|procent|\d ?个?点|commission|comision|comissao|provision|комисси|процент|عموله|komisyon|price|报价|加价|precio|preco|prix|preis|цен|السعر|without bidding|win the/,
  ),
  pair(
    'advanceFee',
    'hard',
    /(?:fees?|bond|caution|dues|levy|charge|deposit|保证金|入围|标书费|公证|手续费|工本费|红包|押金|taxas?|garantia|fianza|tasa|derechos de|frais|gebuhr\w{0,2}|kaution|взнос[а-я]?|сбор[а-я]?|залог|пошлин[а-я]|رسوم|تامين|harc|ucret|teminat|commissione|cauzione|oplat\w|kaucj\w|biaya|phi) ?/g,
    /short-?listed|pre-?selected|vendor (?:registration|list)|registered (?:as )?(?:a )?vendor|to be registered|tender .{0,40}(?:pay|fee of|must)|western union|moneygram|refundable|release of the|loan|notar|中标|入围|签(?:合同|约).{0,30}(?:承担|付|缴|交|供方)|(?:承担|付|缴|交|供方).{0,30}签(?:合同|约)|按(?:当地|我们)?(?:规矩|规定|惯例)|preseleccionad|licitac.{0,80}(?:pag|abon)|selecionad|liberac|libera|retenu.{0,60}(?:verser|payer)|appel d'offres.{0,80}(?:verser|payer|frais)|ausgewahlt.{0,60}(?:zahl|entricht)|отобран|тендер.{0,80}(?:оплат|внес|взнос)|مناقصه.{0,80}(?:دفع|رسوم)|ihale.{0,60}(?:ode|yatir)/,
  ),
  pair(
    'mailboxTrap',
    'hard',
    /mail ?box\w?|in-?box|webmail|e-?mail account|your account|邮箱|郵箱|信箱|почтов[а-я]{2,3} ящик[а-я]?|ваш[а-я]? почт[а-я]|buzon|tu correo|boite (?:mail|aux lettres|de reception)|messagerie|postfach|caixa (?:postal|de (?:entrada|correio))|صندوق (?:بريدك|البريد|الوارد)|بريدك|posta kutu\w{0,3}|casella|skrzynk\w{1,3}|kotak (?:surat|masuk)|hop thu|メールボックス|메일함/g,
    /quota|storage|\bfull\b|validat|deactivat|suspend|upgrade|expire|verify|on hold|已满|容量|扩容|停用|升级|拦截|验证|异常|переполн|отключ|подтверд|заблокир|lleno|llena|verifi|desactiv|pleine|saturee|suspendu|voll\b|gesperrt|bestatig|cheia|suspens|ممتلئ|تاكيد|ايقاف|تعليق|doldu|dogrula|piena|sospes|pelna|penuh|day|満|가득/,
  ),
  pair(
    'loginLink',
    'hard',
    /purchase order|\bpo\b|order|invoice|document|quotation|订单|采购单|合同|询价单|заказ[а-я]?|документ[а-я]?|orden de compra|pedido|documento|commande|bestellung|encomenda|طلب|siparis|zamowieni\w|ordine/g,
    /(?:sign|log) ?-?in|password|e-?mail and pass|credentials|密码(?!\d)|登录|登陆|пароль|войд|contrasena|inici\w{1,3} sesion|mot de passe|connect(?:ez|er)|passwort|anmeld|senha|كلمه (?:المرور|السر)|تسجيل الدخول|sifre|haslo|kata sandi/,
  ),
  pair(
    'dangerousFile',
    'hard',
    /\.(?:rar|zip|7z)|压缩(?:包|文件)|解压/g,
    /密码|password|passwort|contrasena|mot de passe|senha|пароль|كلمه/,
  ),
  pair(
    'offersGoods',
    'hard',
    /\bwe (?:are (?:a |an )?(?:\w{1,14} ){0,3}(?:manufacturer|factory|producer|foundry|mill|exporter)|(?:manufacture|produce|make|cast|export|sell|supply|offer|can offer|specialis|specializ)\w{0,3})|我(?:厂|司|们|公司)(?:是|专业|主要|主营)?.{0,6}(?:生产|厂家|供应|加工|源头)|(?:мы|наш завод|наша фабрика) (?:- )?(?:произв[а-я]{2,5}|изготавл[а-я]{2,5}|выпуска[а-я]{2,3}|предлага[а-я]{2,3})|fabricamos|producimos|somos fabricantes|nous (?:fabriquons|produisons|proposons)|wir (?:sind hersteller|fertigen|produzieren|stellen .{2,30}her)|fabricamos|produzimos|نحن مصنع|نصنع|ننتج|uretiyoruz|ureticisiyiz|produciamo|produkujemy|kami (?:memproduksi|pabrik)|chung toi san xuat/g,
    /(?:lower|cheaper|better|competitive|best) prices?\b.{0,30}(?:than|for you)?|you(?:r)? (?:present|current) supplier|(?:glad|happy|pleased) to know (?:that )?you|(?:send|share) (?:us )?(?:your )?(?:drawings?|inquir|requirements?)|find (?:attached )?our (?:catalog|price)|attached (?:is )?our|our (?:catalog|price list|products are)|if you (?:have|need) any|welcome to|need(?:s)? (?:any )?(?:of )?our|look(?:ing)? for (?:buyers|customers|agents|distributors|importers)|to (?:your|the) market|visit our (?:website|factory)|contact us for|loads? ready|ready to ship|比市场低|给.{0,6}配套|厂家直销|上门安装|若需|如需|请联系|可提供|可寄样|欢迎|价格优势|期待(?:与|和)(?:您|贵)|有需要|需要(?:的话)?(?:可|请|联系)|可以?(?:供|给)贵|诚寻|ищем (?:покупател|дилер|клиент|партн)|низк[а-я]{2,3} цен|готовы (?:поставля|предложить)|прайс во влож|buscamos (?:compradores|clientes|distribuidores)|le ofrecemos|a mejores? precios?|adjunt\w nuestro|cherchons des (?:clients|acheteurs|distributeurs)|meilleurs? prix|suchen (?:abnehmer|kunden|handler|vertrieb)|gunstig|procuramos (?:clientes|compradores)|melhores precos|نبحث عن (?:مشتر|عملاء|موزع)|باسعار (?:منافس|ممتاز)|musteri ariyoruz|uygun fiyat|cerchiamo (?:clienti|acquirenti)|szukamy (?:klient|odbiorc)|konkurencyjn/,
  ),
  pair(
    'sellsService',
    'hard',
    /(?:freight|forward(?:er|ing)|logistics|shipping|ocean|door[- ]to[- ]door|\bfba\b|fulfill?ment|warehous\w{1,3}|海外仓|仓储|货代|货运|物流|海运|空运|铁路|卡航|美森|快船|双清|包税|专线|грузоперевоз[а-я]{1,3}|логистик[а-я]|фрахт|transitaire|\bfret\b|flete|agente de carga|frete|spedition|fracht|شحن|nakliye|lojistik|spedizioni|fracht|logistik|van chuyen)/g,
    /any (?:shipments?|cargo)|we operate|assist \w{1,12} brands|pick and pack|per pallet|免仓租|换标|(?:strong|good|best|special|competitive|cheap|our) (?:\w{1,10} )?rates?|let me quote you|quote you|we (?:are|have) (?:a |an )?(?:strong|professional|good)|to all (?:ports|over)|have (?:cargo|goods|shipment)|有货出|出货(?:吗|需求|计划)|近期有|优势|有货随时|联系我|价格好|每周.{0,3}班|时效|предлага[а-я]{2,3}|наши (?:услуг|тариф)|nos (?:tarifs|services)|proposons|ofrecemos|nuestr[oa]s (?:tarifas|servicios)|oferecemos|nossas? (?:tarifas|servicos)|wir bieten|unsere (?:leistungen|raten)|نقدم|اسعارنا|خدماتنا|hizmet|offriamo|oferujemy|kami menawarkan|chung toi (?:cung cap|chuyen)/,
  ),
  pair(
    'sellsService',
    'hard',
    /(?<![a-z])(?:ce|fda|rohs|ul|iso|reach|fcc)(?![a-z])|认证|检测|certificat\w{1,4}|сертифик[а-я]{1,6}|zertifi\w{2,8}|شهاد[\u0621-\u064a]{1,3}|belge\w{0,3}/g,
    /we (?:are|can) (?:an? )?(?:accredited|certification|certified|third[- ]party|do|issue|help|get)|agency|notified body|(?:第三方)?(?:检测|认证|代理)机构|出证|需要做|包过|factories choose|мы (?:оформ|помога|делаем)|аккредитован|somos (?:un )?(?:laboratorio|organismo|agencia)|nous (?:sommes un (?:laboratoire|organisme)|aidons)|wir (?:sind ein (?:labor|prufinstitut)|helfen)|akkreditiert|نحن (?:مكتب|شركه اعتماد)/,
  ),
  pair(
    'sellsService',
    'hard',
    /展位|参展|招展|展会|(?:stand|booth|exhibition|exhibitor) (?:space|package|list|opportunit\w{1,3})|attendees?|visitors? list|database|data ?base|leads\b|contacts\b|importers? (?:list|data)|buyers? (?:list|data|worldwide)|importers worldwide|membership|数据库|买家(?:数据|名录|资源)|提单数据|采购商名录|名录|firmenadress\w{1,3}|adressen|base de datos|base de donnees|fichier clients?|базы? (?:данных|компаний|клиентов)|adresverilenis|baza (?:firm|danych|adresow)|elenco (?:aziende|contatti)|قاعده بيانات/g,
    /补贴|少量|计划吗|可发您报价|火热|名额|打.折|实时更新|覆盖\d|今天购买|试用|interested in (?:acquiring|buying|purchasing|getting)|pricing|counts|discount|verified|only \d|\d+ ?(?:usd|eur|euro|\$|€)|would you like (?:a|to)|(?:per|a|every) (?:month|year)|find (?:overseas |new |more )?(?:buyers|customers|clients)|unsubscribe|special (?:offer|price)|this week only|gepruft|dsgvo|nur (?:diese|heute)|kaltakquise|verificad|oferta|promocion|actualizad|a jour|verifie|remise|скидк|актуальн|проверенн|продаем|продажа|aktualn|promocj|offert|sconto|محدث|للبيع/,
  ),
  pair(
    'sellsService',
    'hard',
    /(?:your|the) (?:web ?)?sites?|web ?sites?|web ?page|online (?:shop|presence)|google|百度|首页|yandex|яндекс[а-я]?|facebook|wordpress|网站|独立站|谷歌|社媒|сайт[а-я]{0,2}|(?:su|tu|pagina) (?:sitio |pagina )?web|pagina|votre site|site (?:web|internet)|webseite|homepage|internetauftritt|seu site|sites?\b|redes sociais|redes sociales|reseaux sociaux|موقعك[\u0621-\u064a]?|موقع|web siteniz|sito|stron[aey] (?:www|internetow\w)|situs/g,
    /\brank|first page|top (?:10|of google)|\bseo\b|re-?design|dated|audit|optimi[sz]|traffic|package price|wordpress for|proposal|hosting|推广|优化|代运营|诊断|排名|建站|不收费|稳定展示|询盘(?:保证|翻倍)|раскрут|продвиж|аудит|оптимиз|разработ|первая страница|posicion|primera pagina|paquetes|auditoria|rediseñ|redisen|premiere page|referencement|forfait|refonte|positionnement|suchmaschin|ranking|erste seite|paket(?:e|preis)|neu gestalt|criamos|gerimos|planos|primeira pagina|تصدر|تحسين محركات|الصفحه الاولي|تصميم|ilk sayfa|tasarim|prima pagina|posizionamento|pozycj|pierwsz\w{1,2} stron|halaman pertama/,
  ),
  pair(
    'sellsService',
    'hard',
    /\b(?:we|i|our (?:team|company|agency|office|members)) (?:\w{1,10} )?(?:help|assist|support|connect|represent)\w{0,3}|帮(?:助)?(?:工厂|企业|您|贵司|外贸)|помога[а-я]{2,3}|ayudamos|aidons|helfen (?:ihnen|unternehmen)|unterstutzen (?:sie|firmen)|ajudamos|نساعد[\u0621-\u064a]{0,2}|yardimci ol\w{2,6}|aiutiamo|pomagamy|membantu|giup (?:doanh|ban)/g,
    /(?:factories|manufacturers|exporters|suppliers|companies|businesses|sellers|brands) (?:like (?:you|yours)|to )|(?:find|get|reach|win|attract) (?:\w{1,12} ){0,2}(?:buyers|customers|clients|leads|orders|sales)|grow your|increase (?:your )?sales|your (?:exports|sales|business|company|factory)|membership|leads|拿(?:到)?询盘|找(?:到)?客户|开发客户|获客|клиент|продаж|clientes|ventas|vendas|clients|ventes|kunden|umsatz|عملاء|مبيعات|musteri|satis|clienti|vendite|klient|sprzedaz|pelanggan|khach hang/,
  ),
  pair(
    'sellsService',
    'hard',
    /刷好评|测评|秒杀位|刷单|上首页|клиент(?:ов|ы) из|лид(?:ы|ов)(?![а-я])|заявк[а-я]{1,2} от клиент[а-я]{1,3}|followers|subscribers|likes\b|reviews? for your|seguidores|abonnes|takipci/g,
    /真人|资源|价格低|加v|加微|оплата за результат|кейс|привод|гарант|buy|cheap|\d+ ?(?:usd|eur|\$|€)|per (?:month|1000)|comprar|acheter|satin|promo|garant/,
  ),
  pair(
    'sellsService',
    'hard',
    /(?:reduce|lower|cut|boost|increase|grow|improve|save|double)\b|senken|steigern|sparen|boostez|augmentez|reduisez|optimisez|reduzca|aumente|ahorre|impulse|reduza|economize|снизим|увеличим|повысим|поднимем|сократим|خفض|ارفع|arttirin|dusurun|aumenta|riduci|zwieksz|obniz|naikkan|提升|提高|降低|增加/g,
    /(?:your|ihre?[nrm]?|vos|votre|sus?|seus?|suas?|i tuoi|le vostre|ваш[а-я]{1,3}|您的?|贵(?:司|公司)的?) (?:\w{1,14} )?(?:sales|costs?|revenue|traffic|ranking|brand|conversions?|bills?|umsatz|\w{0,10}kosten|verkauf|ventes|couts|ventas|costos|facturacion|vendas|custos|продаж|затрат|расход|реклам|satis|maliyet|vendite|costi|sprzedaz|koszt|penjualan)|стоимость заявк|(?:您|贵).{0,4}(?:销量|成本|业绩|流量|曝光)/,
  ),
  pair(
    'vanityFee',
    'hard',
    /branchenbuch|firmenverzeichnis|gelbe seiten|(?:your|ihr) (?:entry|listing|eintrag)|business (?:guide|directory|register)|trade (?:register|directory)|annuaire|directorio|guia (?:comercial|empresarial)|名录|黄页|реестр[а-я]?|каталог компаний|rejestr\w?|katalog firm|elenco imprese/g,
    /\bfees?\b|\bcosts?\b|gebuhr|jahrlich|yearly|annual|euro|frais|cotisation|cuota|anual|费|взнос|платн|oplat|quota|canone/,
  ),
  pair(
    'mailboxTrap',
    'hard',
    /理赔|退款|备用金|安全账户|公检法|客服|госпошлин[а-я]|компенсаци[а-я]|выплат[а-я]|refund|reimbursement|tax rebate|remboursement|reembolso|devolucion|ruckerstattung|erstattung|استرداد|تعويض|rimborso|iade|zwrot/g,
    /添加|转账|操作|验证码|屏幕共享|支付宝|оплатите|по ссылке|одобрен|click|via (?:this|the) link|confirm your (?:card|bank)|cliquez|lien|pulse|haga clic|enlace|klicken|link|اضغط|الرابط|clicca|tiklay|kliknij/,
  ),
  pair(
    'freeSamples',
    'soft',
    /(?:you(?:tube|r? products?)|channel|influencer|blogger|instagram|tiktok|subscribers?|followers|博主|网红|粉丝|youtuber|canal|blogu\w{0,3}|блог[а-я]{0,4}|подписчик[а-я]{0,2}|مؤثر|متابع)/g,
    /for free|free (?:product|item|sample)|send me (?:a |your )?free|collab|promot|in exchange|make (?:a )?video|免费|寄(?:给我|我)|推广|gratis|a cambio|gratuit|en echange|kostenlos|бесплатн|взамен|مجان|مقابل/,
  ),
  pair(
    'freeSamples',
    'soft',
    /samples?|样品|樣品|寄样|muestras?|echantillons?|образ[а-я]{1,4}|عين(?:ه|ات)|amostras?|muster|proben|campion[ei]|numune|monsters?|probki?|sampel|hang mau|サンプル|샘플/g,
    /\bfree\b|free of charge|on your (?:account|cost)|(?:each|every|all) (?:of (?:your|the) )?(?:items?|products?|models?|styles?)|免费|每(?:款|种|样|个产品)|你(?:们|方)出|贵(?:司|方)(?:承担|出|付)|我们不(?:付|承担)|gratis|gratuit|sin (?:costo|cargo)|cada (?:producto|modelo|articulo|item)|de chaque|kostenlos|unentgeltlich|von jedem|бесплатн|кажд|مجان|كل منتج|ucretsiz|her urun|omaggio|darmow|無料|무료/,
  ),
  pair(
    'freightOnUs',
    'soft',
    /samples?|样品|樣品|寄样|muestras?|echantillons?|образ[а-я]{1,4}|عين(?:ه|ات)|amostras?|muster|campion[ei]|numune/g,
    /on your (?:account|cost|expense|side)|your courier account|freight prepaid|at your (?:cost|charge)|(?:快递费|运费|邮费|费用).{0,8}(?:你|贵|您)|(?:你|贵|您)(?:们|司|方)?(?:出|承担|付)|a su (?:cargo|cuenta)|a votre charge|за ваш счет|على حسابكم|علي حسابكم|auf ihre kosten|por sua conta|a vostro carico|size ait/,
  ),
];
