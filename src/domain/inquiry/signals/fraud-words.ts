import type { WordSignal } from './signal';

const hard = (name: string, words: RegExp): WordSignal => ({
  name,
  for: 'scam',
  flag: 'hard',
  words,
});

/** Stories about money, prizes and threats: no buyer tells them. */
export const fraudWords: readonly WordSignal[] = [
  hard(
    'inheritance',
    /next of kin|stand as (?:his|her|the|a) (?:relative|heir|beneficiary|next)|died (?:with|without|intestate|leaving|in a|some years)|left (?:behind )?(?:a |us |the )?(?:deposit|sum|usd|\$|€)|no(?:body| one| known)? (?:has )?(?:come forward|came for|heirs?|relatives?)|foreign contractor|client deceased|client decede|cliente fallecido|fallecio (?:sin|hace|en)|sin herederos|sem herdeiros|ohne erben|\berbe von|nachlass|без наследников|бывший клиент.{0,20}погиб|клиент погиб|بلا ورثه|无人继承|同姓|inherit(?:ance|ed|or)|unclaimed (?:fund|estate|deposit|asset)|(?:my|our|the|your) (?:late|deceased) (?:husband|client|father|wife|uncle|mr|relative|customer|parents)|deceased (?:client|customer|investor|depositor|relative)|same (?:last|sur) ?-?name|last will|will and testament|beneficiary of|fund beneficiary|late mr\b|遗产|继承(?:人|权|金)|已故|наследств|наследник|покойн(?:ый|ого|ая) муж|умерш(?:ий|его) клиент|(?:un|l'|d'|d’|cet|votre) ?heritage|heritage (?:de|d')|heritiere?s?\b|sans heritier|mon (?:defunt|feu) mari|herencia|heredero|difunto (?:esposo|marido|cliente)|heranca|herdeir[oa]|falecido (?:marido|cliente)|erbschaft|erblasser|verstorbene[nr]? (?:mann|kunde|klient)|ميراث|الميراث|ورثه|وريث|زوجي (?:الراحل|المتوفي)|dziedzictw|spadek|dedictv|nasledstv|naslijed|eredita\b|miras\b|erfenis|overleden (?:man|klant)/,
  ),
  hard(
    'fundTransfer',
    /(?:\$|usd|us\$|€|eur|£|gbp|dollars?)? ?\d[\d.,]{0,12} ?(?:million|millions|mio|m|millones|milhoes|миллион[а-я]{0,3}|млн|مليون|万美[元金]|billion|milioni|miliona|miliony|milionu|milijuna|miljoen|milyon)(?: of)? ?(?:us |u\.s\. |united states? )?(?:dollars?|usd|euros?|eur|pounds?|gbp|долл|евро|دولار|يورو|de (?:dolares|dollars|euros)|美[元金]|dolar)|transfer (?:of )?(?:the|this|these|an? abandoned|some|huge|large) (?:sum|fund|funds|money|amount)|fund(?:s)? transfer|(?:abandoned|dormant|trapped|overdue) (?:fund|account|sum|payment|money)|move (?:the|this|some) (?:fund|money)|(?:nagy osszeg|velke castky|velka castka|groot bedrag|grosse summe|somme importante|grande somma|крупн\S{1,3} сумм|巨款|资金需要)|(?:is )?a (?:big |huge )?fund (?:that|which|i)|foreign remittance|into your (?:bank |personal )?account|large sum of money|huge (?:sum|amount|deposit)|перевод средств|крупн[а-я]{2,3} сумм|巨额(?:资金|存款)|资金转(?:移|入|账到您)|virement de fonds|transferencia de fondos|transferir (?:los|estes|os) fondos|تحويل (?:مبلغ|الاموال|هذا المبلغ)|uberweisung (?:des|der) (?:fonds|geldes|summe)|western union|moneygram|(?:retrieve|claim|release|transfer|moving) (?:\w{1,12} ){0,4}(?:fund|funds|deposit|money|sum)|your (?:fund|funds|payment|money|consignment|inheritance)\b(?! term)|(?:is|was) (?:ready|approved) (?:for|to be) (?:delivery|payment|transfer|released)|ihr(?:e|en)? (?:fonds|entschadigung)|atm (?:visa |master ?)?card/,
  ),
  hard(
    'loanOffer',
    /(?:offer|give|grant|provide|need|apply for|business|personal|project|quick|instant|secured|unsecured)\w{0,3} (?:an? |out )?(?:financial )?loans?\b|loan (?:offer|amount|company|firm|at|with|to)|interest rate of|\d ?% (?:interest|roi|annual interest)|(?:project|business|capital) (?:funding|financing)|financ(?:e|ing) your project|\blenders?\b|loans? for (?:compan|individual|business|all)|financial assistance|no credit check|(?:no|without) collateral|credito rapido|besoin d'argent|teminatsiz|sans garantie|ohne schufa|kredite? (?:von|fur|sind|an|ohne|zu|benotig|brauch)|brauchen sie (?:\w{3,12} ){0,3}kredit|benotigen sie (?:\w{3,12} ){0,3}kredit|legalen kredit|pinjaman|대출|贷款(?:服务|业务|公司|需求|额度|，|,)|(?:办理|提供|申请).{0,6}贷款|放款|过桥|税贷|票贷|月息|日息|资金需求|信用贷|低息|融资服务|无抵押|кредит (?:под|на|без|для)|займ(?:ы|а|ов)?(?![а-я])|ссуд[аы]|prets? (?:d'argent|entre particuliers|personnel)|offre de pret|prestamos\b|(?:necesita|quiere|busca) (?:un |usted )?prestamo|prestamo (?:urgente|rapido|personal|entre|de \d)|(?:precisa|quer) (?:de )?(?:um )?emprestimo|emprestimos\b|liberamos|darlehen|kreditangebot|geldverleih|privatkredit|(?:تحتاج|تريد|نقدم|نوفر)(?: الي)? (?:قرض|قروض|تمويل)|قروض|تمويل (?:مشاريع|مشروع)|lening\b|pozyczk|pujck|zajam|prestit[oi] (?:tra|da|veloce|personal)|kredi (?:teklif|imkan)/,
  ),
  hard(
    'prize',
    /you (?:have )?won\b|you(?:'ve| have)? been (?:selected|chosen|awarded)|lottery|lotto\b|jackpot|(?:fund|money|sum|donation|grant) (?:was|is|has been|have been|were) (?:made|donated|approved|awarded|given)(?: in your favou?r| to you)?|claim your|compensation|geldzuschuss|entschadigung|meine spende|eine spende|winning (?:number|ticket|prize)|compensation (?:fund|payment|of)|relief fund|donat(?:e|ed|ion|ing) (?:of |the sum|to you|you|my|our|a|for you)|grant of|cash (?:grant|award|prize)|中奖|奖金|获奖|捐赠(?:给|资金)|выигра(?:л|ли|ш)|лотере|компенсаци[яю] в размере|gagnant|loterie|vous avez gagne|don de|faire (?:un )?don|ganador|ha ganado|loteria|donacion de|premio de|ganhador|voce ganhou|doacao de|spende (?:von|ihnen|in hohe)|gewonnen|lotterie|ربحت|جائزه|يانصيب|تبرع|vinto|loteria|kazandiniz/,
  ),
  hard(
    'charityStory',
    /orphans\b|vermogens?\b|servetimi|hayir isi|charitatyw|dobrocinn|schwer krank|enfermedad grave|malata|jestem chora|kanser hastasi|schenking|majatok|charity (?:project|work|home|organi[sz]ation|foundation)|(?:suffer\w*|diagnosed|ill|dying|sick|from|of|with|have|has) (?:\w{1,12} ){0,3}cancer|cancer (?:of the|patient)|terminal(?:ly)? ill|(?:a|am|old|the) widow\b|widow (?:of|aged|and|with)|my late husband|dying|god'?s work|less privileged|癌症|孤儿|寡妇|онкологи|рак(?:ом)? (?:легких|груди|крови)|вдова|сирот|(?:atteinte?|malade) d'un cancer|veuve|orphelin|viuda|huerfano|viuva|orfao|krebs(?:krank|erkrank|leiden)|witwe|waisen|ارمله|السرطان|ايتام|rakovin|wdow/,
  ),
  hard(
    'cryptoOrInvestment',
    /bitcoin|\bbtc\b|crypto(?:currency| wallet| investment| trading)?|forex|binary option|trading platform|invest(?:ment)? (?:in your (?:country|company|project)|partner|fund|opportunit|manager|portfolio|proposal)|(?:want|wish|like|interested|willing|seeking|looking) to invest|invest (?:my|our|the) (?:fund|money|capital)|foreign partner|比特币|虚拟货币|数字货币|虚拟币|带单|稳赚|(?:每天|日)(?:盈利|收益)|加密货币|投资(?:项目|理财|合作|机会|基金)|криптовалют|(?:ال)?عملات (?:ال)?رقميه|راس المال مضمون|اربح \d|(?:pay|payment|invoice) .{0,20}(?:by|in) usdt|open a wallet|биткоин|инвестици(?:и|й|онн)[а-я]{0,4} (?:в ваш|предложен|проект|фонд)|investir (?:dans|mes|nos)|invertir (?:en|mis|nuestros)|investir (?:no seu|em seu|meus)|kryptowahrung|investieren sie|in ihr (?:land|unternehmen) (?:zu )?investieren|استثمار (?:مبلغ|اموال|في بلد|الاموال)|بيتكوين/,
  ),
  hard(
    'mailboxTrap',
    /(?:page|account|store(?:front)?|shop) will be (?:unpublished|disabled|deleted|removed)|community standards|(?:funds?|payment|money) (?:are|is) (?:waiting|held|on hold|locked) in escrow|(?:log|sign) in to (?:release|claim|receive)|release the payment|using your e-?mail (?:credentials|password|account)|(?:mailbox|mail box|inbox|storage|quota|e-?mail account|webmail|email) (?:is |has |is almost |almost |will be |limit |space |storage |quota )*(?:full|exceed\w*|suspend\w*|deactivat\w*|upgrad\w*|expir\w*|terminat\w*|block\w*|limit\w*|over|clos\w*|reached)|(?:verify|validate|confirm|update|re-?activate|upgrade|restore) (?:your|the) (?:e-?mail |mailbox |mail |webmail |account |member |payment )+(?:account|password|address|identity|details|ownership|now|below|here|information|box)?|password (?:will )?(?:has )?expir|(?:undelivered|pending|quarantined|incoming|held|blocked) (?:mails?|messages?|emails?)|unusual (?:sign|login)|account (?:will be|has been|is) (?:suspended|closed|locked|restricted|limited|deactivated|disabled)|邮箱.{0,10}(?:已满|容量|升级|停用|验证|异常|过期|到期|备案|冻结)|账[号户].{0,8}(?:冻结|停用|异常|封停|过期|将被关闭)|密码.{0,6}(?:过期|到期|失效)|почтов[а-я]{2,4} ящик.{0,24}(?:заполн|заблокир|перепол|отключ)|учетн[а-я]{2,4} запис.{0,20}(?:заблокир|приостанов|отключ)|(?:boite (?:mail|aux lettres|de reception)|messagerie|compte).{0,24}(?:pleine|suspendu|expire|desactive|bloque|limite)|(?:buzon|bandeja|cuenta).{0,24}(?:llen[oa]|suspendida|bloqueada|caduca|desactivad|excedid)|(?:caixa de (?:correio|entrada)|conta).{0,24}(?:cheia|suspensa|bloqueada|expira|desativ)|(?:postfach|konto|mailbox).{0,24}(?:voll|gesperrt|abgelaufen|deaktiviert|uberschritten)|صندوق (?:البريد|بريدك|الوارد).{0,24}(?:ممتلي|ممتلئ|ايقاف|امتلا)|حسابك.{0,20}(?:تعليق|ايقاف|اغلاق|تم تقييد)/,
  ),
  hard(
    'loginLink',
    /(?:sign|log) ?-?in (?:with|using|to (?:view|see|access|download|read|confirm|your e-?mail|open|preview|unlock))|(?:enter|use|with|using|provide) (?:your )?(?:business |corporate |company |work )?e-?mail (?:and|&|address and|login|id|\+) ?(?:its |your )?(?:password|pass)|your (?:e-?mail )?(?:password|login (?:details|credentials))|(?:click|tap)(?: on)? (?:here|below|the (?:link|button)|this link|link) .{0,30}(?:view|download|see|open|access|confirm|verify|track|release|log)|(?:登录|登陆)(?:您的|你的)?(?:邮箱|邮件|账号|企业邮箱)|(?:输入|使用)(?:您的|你的)?(?:邮箱|企业邮箱).{0,8}密码|点击(?:下方|以下|下面|此)?(?:链接|按钮|此处|这里).{0,12}(?:查看|下载|验证|登录|确认|更新|领取)|войдите (?:в|с|под|через|используя)|(?:введите|указав).{0,20}пароль|connectez-vous|votre mot de passe|identifiez-vous|inici(?:e|ar) sesion|su contrasena|faca (?:o )?login|sua senha|melden sie sich .{0,30}an\b|ihr(?:em)? (?:e-mail-)?passwort|سجل (?:الدخول|دخولك)|تسجيل الدخول|كلمه (?:المرور|السر)|accedi con|giris yap/,
  ),
  hard(
    'bankChange',
    /(?<!opened (?:a |an )?)(?:change|changed|new|update|updated|updating|different|alternative|another) (?:of |in |to )?(?:our |the |your |company )?(?:company |corporate )?(?:bank(?:ing)?|beneficiary|payment|account) (?:account|details|information|data|info|number|instruction|coordinates)|(?:account|bank) (?:is )?(?:under|currently under|due to|undergoing) (?:tax )?(?:audit|review|investigation|maintenance)|(?:remit|send|pay|transfer|wire|direct)\w{0,4} (?:the |all |your |future |balance |outstanding |this )*(?:payments?|balance|funds?|deposit|money|invoice) (?:in)?to (?:our |the |a |this )?(?:new|other|subsidiary|different|alternate|below)|do not (?:pay|send|remit).{0,30}(?:old|previous|former) (?:account|bank)|(?:银行)?(?:账户|账号|帐户|帐号|收款(?:账户|银行|信息)).{0,10}(?:变更|更换|更改|审计|冻结|已改)|(?:变更|更换|更改)(?:了)?(?:银行|收款|公司)?(?:账户|账号|帐户|收款)|新的?(?:收款)?(?:账户|账号|帐户)|(?:изменил|смен|нов)[а-я]{1,6} (?:наши |банковски[ехй] |расчетн[а-я]{2,3} )+(?:реквизит|счет)|новые реквизиты|реквизит[а-я]{1,3} (?:изменил|поменял)|(?:nouveau|nouvelles?|changement de|change de) (?:rib|compte bancaire|coordonnees bancaires|iban)|(?:nueva|cambio de|cambiado|nuevos) (?:la |nuestra |de )?(?:cuenta bancaria|datos bancarios|cuenta)|(?:nova|mudanca de|mudou|novos) (?:conta bancaria|dados bancarios|a conta)|(?:neue|geanderte|anderung der|anderung unserer) (?:bankverbindung|kontoverbindung|bankdaten|kontodaten)|(?:تغيير|تغيرت|تم تغيير|جديد).{0,14}(?:الحساب البنكي|حسابنا البنكي|بيانات البنك)|(?:حساب|الحساب) (?:بنكي|البنكي) (?:جديد|الجديد)|nuovo iban|nuove coordinate bancarie/,
  ),
  hard(
    'advanceFee',
    /(?<!no |without |free of |not any )(?:notary|notari[sz]ation|notarial|registration|vendor registration|tender|bid(?:ding)?|contract|processing|legali[sz]ation|attorney|lawyer'?s?|stamp(?:ing)?|clearing|security|approval|facilitation|signing|activation|procurement|enrol?ment|prequalification|release|authentication|non-?refundable|refundable) (?:fees?|charges?|bond|deposit of|dues|costs? of)|(?:pay|payment of|cost|fee) .{0,24}(?:notary|registration|tender document|vendor form|legalization)|(?:fees?|charge) (?:is|are|of|shared|must|will be).{0,30}(?:shared|before|prior|borne|paid by (?:you|supplier|vendor))|公证处|公证费|登记费|注册费|(?<!不收|免|无|不用|不需要)标书费|合同.{0,6}(?:公证|备案|印花)|手续费(?:由|需|要|先)|保证金(?:需|先|请|人民币|用|\d)|投标(?:保证金|费)|入围费|中介费|介绍费|招待费|礼品费|律师费|检测费(?:由|先|需)|认证费(?:由|先|需)|抽检费|нотариальн[а-я]{2,4} (?:сбор|заверен|оформл|пошлин|расход|услуг)|регистрационн[а-я]{2,3} (?:взнос|сбор|пошлин)|тендерн[а-я]{2,3} (?:взнос|сбор)|оплат[а-я]{1,3} (?:сбор|пошлин|взнос)|frais (?:de |d')(?:notaire|dossier|enregistrement|inscription|legalisation|homologation|agrement)|(?:honorarios|gastos|tasas?|derechos|cuota|tarifa|pago) (?:de |del |por )(?:notari|registro|inscripcion|legalizacion|abogado|tramit|licitacion)|taxa (?:de |do )(?:registro|cartorio|inscricao|licitacao|cadastro|legalizacao)|notar(?:iats)?(?:gebuhr|kosten)|registrierungsgebuhr|bearbeitungsgebuhr|ausschreibungsgebuhr|رسوم (?:التسجيل|التوثيق|المحامي|العطاء|المناقصه|تسجيل|توثيق|التصديق|اداريه)|اتعاب المحامي|noter ucreti|kayit ucreti/,
  ),
  hard(
    'kickback',
    /kick-?back|(?:prepares?|brings?|buy|some) (?:some )?gifts? for|(?:gifts?|present|cigarettes?|souvenirs?|token) (?:for|to) (?:our |the |my )?(?:director|boss|president|manager|chairman|leaders?|officials?|minister|committee)|(?:share|percent|%|commission|bonus|gratification) (?:of the (?:contract|profit)|for (?:me|us|my|the minister|the committee|facilitat))|over-?invoic|inflate the (?:price|invoice)|回扣|(?:送|买|准备|带).{0,8}(?:香烟|礼品|礼物|红包|烟酒|茶叶|好烟|条烟|土特产)(?:.{0,10}(?:领导|老总|老板|董事|总经理))?|打点(?:一下|关系|费)?|好处费|откат(?:ы|ом|а)? |подарок (?:для )?(?:директор|начальник|руководств)|cadeau pour (?:le|notre) (?:directeur|ministre)|regalo para (?:el|nuestro) (?:director|ministro|gerente)|geschenk fur (?:den|unseren) (?:direktor|chef)|presente para o (?:diretor|ministro)|هديه (?:للمدير|للوزير|للجنه)|عموله (?:للمدير|لي شخصيا|للوزير)/,
  ),
  hard(
    'overpayment',
    /(?:certified|cashier'?s?|bank|company|international) (?:che(?:que|ck)|draft)|(?:overpay|excess (?:amount|payment|fund)|refund (?:me )?the (?:difference|balance|excess)|deduct (?:your|the|a) |wire (?:the )?(?:balance|rest) to|charge (?:the |an? )?(?:extra|additional) .{0,40}(?:shipper|agent|freight)|run (?:the|my) card|charge my card)|退还?(?:多付|差额|余款)|多(?:付|打)的(?:钱|款)|支票.{0,12}(?:多付|余额|退)|разниц[а-я]{1,2} (?:верн|перевед|отправ)|переплат|cheque de banque|cheque certifie|trop-?percu|cheque certificado|devolver la diferencia|diferencia .{0,20}transport|bankscheck|uberzahl|cheque visado|شيك (?:مصدق|بنكي)|فرق المبلغ/,
  ),
  hard(
    'blackmail',
    /(?:uses?|using|used) my copyright|copyright(?:ed)? (?:photos|images|infring)|evidence is in|(?:injured|hurt) my (?:child|customer|wife)|before court|my lawyer prepared|法院传票|涉嫌侵权|recorded (?:you|a video)|adult (?:site|video)|(?:access to|infected) your (?:device|computer|phone)|in bitcoin or|your (?:device|webcam|computer) (?:was|has been|is) (?:hacked|infected)|i (?:have )?hacked|ransom|(?:expose|leak|publish) (?:you|your (?:data|video|files))|ddos|我(?:已|录)(?:经)?(?:黑|录)(?:了|下)|взломал|видео с вами|piratee? votre|hackead|hackeado|gehackt|اخترقت/,
  ),
  hard(
    'romance',
    /(?:looking for|seeking|want|need) (?:a |an )?(?:serious |honest |true |long[- ]term |lasting |real )*(?:relationship|love|husband|soul ?mate|wife|girlfriend|boyfriend|man to)|(?:i|l) (?:am|m) (?:a )?(?:single|lonely)|years old (?:and|,|single)|honest and nice|want to be (?:your )?friend|consider my friend|beautiful (?:girl|lady|woman)|(?:send|share|show)\w{0,3} (?:you )?(?:my )?(?:photos|pictures)(?: with you| later| soon| to you|\?|$)|serious relationship|never married|sweetheart|find your profile|saw your profile|dating|sexy|hi gorgeous|know you (?:better|more)|get to know you|交友|想和你(?:做朋友|交往)|познакомиться|серьезн[а-я]{2,4} отношени|знакомств|relation serieuse|faire connaissance|conocerte|relacion seria|amistad|kennenlernen|namoro|te conhecer|زواج|صداقه|التعرف عليك/,
  ),
  hard(
    'parcelHeld',
    /(?:parcel|package|consignment|shipment|delivery|cargo) (?:is |was |has been |could not be |with tracking )*(?:on hold|held|stopped|pending|waiting|undeliver\w*|seized|not delivered|awaiting)|(?:dhl|fedex|ups|ems|usps|courier) (?:express |delivery |parcel |shipment )*(?:notif|notice|failed|arrival|attempt|document|service team)|unpaid (?:customs|duty|import)|包裹.{0,10}(?:扣留|滞留|无法投递|待领取|清关)|快递.{0,10}(?:扣|滞留|异常|未能投递)|посылк[а-я]{1,2} (?:задержан|ожида|на таможн)|colis.{0,20}(?:en attente|bloque|retenu)|paquete.{0,20}(?:retenido|pendiente|espera)|paket.{0,24}(?:zoll|zuruckgehalten|wartet|nicht zugestellt)|encomenda.{0,20}(?:retida|pendente)|طرد.{0,20}(?:محتجز|معلق|بانتظار)|الشحنه (?:محتجزه|معلقه)/,
  ),
  hard(
    'domainNotice',
    /(?:domain|trademark|trade mark|brand|internet) ?(?:name)?s? (?:registration|registrar|dispute|conflict|keyword|application|renewal|expir\w*|notice|registry|register)|register .{0,40}(?:as (?:their|internet|its) (?:brand|keyword|domain)|domain names?)|(?:域名|网络关键词|商标|通用网址|中文域名).{0,16}(?:注册|抢注|到期|保护|申请|续费)|регистраци[а-я]{1,2} (?:доменн|товарн[а-я]{2,3} знак)|продлен[а-я]{2} домен|nom de domaine|nombre de dominio|dominio.{0,20}(?:vence|expira|registr)|domain(?:name)?.{0,20}(?:registrier|verlanger|lauft)|النطاق.{0,20}(?:انتهاء|تسجيل)/,
  ),
  hard(
    'executiveFraud',
    /gift cards?|sind sie (?:am platz|im buro|gerade da)|(?:vertrauliche|dringende) (?:uberweisung|zahlung)|bin (?:gerade )?in (?:einer|der) besprechung|на совещани|(?:срочно )?оплатите (?:этот )?счет|перевод поставщику срочно|(?:estoy|estou) en? (?:una |um )?reuni(?:on|ao)|(?:pago|pagamento|paiement|virement|transferencia|bonifico) (?:muy |tres )?(?:urgente?|sigilos|confidenti|inmediat)|(?:je suis )?en reunion|sono in riunione|toplantidayim|في اجتماع|(?:دفعه|تحويل) (?:عاجله?|سريع)|i(?:'m| am) in a meeting|are you (?:available|at your desk|in the office)|(?:process|handle|make) (?:a|an|the|this) (?:urgent |quick |wire |confidential )+(?:payment|transfer|wire|transaction|task)|礼品卡|购物卡.{0,8}(?:拍照|卡号)|我在开会.{0,20}(?:转|付|汇|加)|加(?:我|一下).{0,4}qq.{0,20}(?:转|汇|付|款)|carte-?s? cadeau|tarjetas? (?:de )?regalo|gutscheinkarten|подарочн[а-я]{2,4} карт|cartao presente|بطاقات (?:هدايا|جوجل)/,
  ),
  hard(
    'bankInstrument',
    /\b(?:sblc|mt ?760|mt ?103|bank guarantee|bg\/sblc|ppp trading|loi\/icpo|icpo|proof of funds|jp ?54|d2 (?:gas|diesel)|en590|mazut|bonny light|gold (?:dust|dor[ea]|bars?|nuggets)|alluvial gold|rough diamonds?|(?:supply|sell|offer|refinery)\w{0,3} .{0,30}crude oil|au gold)\b|金(?:砂|条|粉)(?:出售|供应|\d|和金)|供应金(?:条|粉|砂)|备用信用证(?:租赁|出租)|золот[а-я]{2,5} (?:слитк|песок|пыл)|poudre d'or|lingots? d'or|oro en (?:polvo|barras)|polvo de oro|goldbarren|goldstaub|ouro em (?:po|barras)|سبائك (?:الذهب|ذهب)|ذهب خام/,
  ),
  hard(
    'payingAgent',
    /(?:payment|receiving|collection|financial|accounts? receivable|purchasing|mystery|local|country) (?:agents?|representatives?|officer|shopper|assistants?)\b.{0,60}(?:%|percent|commission|salary|earn|needed|wanted|position)|(?:receive|collect|process) (?:the )?payments? (?:from|on behalf|for us)|work from home|part[- ]time (?:\w{1,12} )?(?:job|work|personal|assistant)|job (?:opportunit|offer|vacanc)|(?:is|are) (?:now |currently )?employing|employment (?:offer|opportunit)|personal assistant|task runner|illuminati|brotherhood|earn \$?\d|make money|兼职|刷单|代收(?:货)?款|跑分|удаленн[а-я]{2,4} работ|заработ(?:ок|ай)|travail a domicile|gagner \d|trabajo desde casa|gana(?:r)? dinero|heimarbeit|nebenverdienst|trabalhe em casa|وظيفه من المنزل|العمل من المنزل/,
  ),
  hard(
    'cardFraud',
    /(?:kinds?|types?|sorts?|what|which)(?: of)? (?:major |all )?credit cards?|credit cards? (?:do )?(?:you|u|your company|ya) (?:accept|take|process|honou?r)|(?:my|the) (?:card|cards) (?:to|for|will|over the phone)|help me pay (?:him|them|the)|no card machine/,
  ),
  hard(
    'vanityFee',
    /(?:trade|business|company|world|european|international|patent|brand) (?:& brand )?(?:register|registry|directory|guide|index|yearbook)\b|publication (?:costs?|fee)|insertion order|updating is free|(?:participation|ceremony|award) (?:package|fee|ceremony)|(?:is|are|been|were|was) (?:nominated|shortlisted)|nomination is|trophy|荣获|颁奖|牌匾|评选|入选.{0,8}(?:百强|十大|榜)|номинац|вручени[а-я] премии|nomine(?:e)? pour le prix|nominad[oa] al premio/,
  ),
  hard(
    'sellsInvoices',
    /(?:各类|各种|正规|提供|全国).{0,8}(?:发票|票据)|点数(?:低|优惠)|验真后付款|先开后付/,
  ),
];
