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
    /(?<!opened (?:an? )?(?:new )?)(?<!(?:your|ihre|vos|sus|seus|suas|ваши) (?:\w{1,9} )?)(?:bank(?:ing)?|beneficiary|receiving|remittance|payment|company|(?<!y)our|old|present|corporate) (?:\w{1,10} )?(?:accounts?|bank(?! (?:refus|ask|need|requir|want|say|said|insist|reject|has (?:ask|refus|reject)|doe?s|will not|can))|details|data|coordinates|instructions?)|\biban\b|\brib\b|bankverbindung|kontoverbindung|\bkonto\b|cuentas? bancarias?|nuestra cuenta|datos bancarios|conta bancaria|dados bancarios|nossa conta|conto (?:corrente|bancario)|coordinate bancarie|coordonnees bancaires|compte bancaire|реквизит[а-я]{0,4}|расчетн[а-я]{2,3} счет[а-я]?|[^а-я]сч[её]т(?:а|у|ом)?(?![а-я])|рахун[а-я]{1,3}|账[户号戶號]|帐[户号]|收款|حساب[\u0621-\u064a]{0,4}|banka hesab\w{0,4}|hesab(?:imiz|a)|rekening\w{0,4}|rachunek\w{0,3}|konta bankow\w{1,4}|tai khoan|口座|계좌/g,
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
