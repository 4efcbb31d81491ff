import type { Flag, WordSignal } from './signal';

const scam = (name: string, flag: Flag, words: RegExp): WordSignal => ({
  name,
  for: 'scam',
  flag,
  words,
});

/** Traps in the clothes of trade: false orders, invitations, samples, services on sale. */
export const trapWords: readonly WordSignal[] = [
  scam(
    'sellsService',
    'soft',
    /\bseo\b|search engine (?:optimi|rank)|(?:first|top|1st) page (?:of|on|in) (?:google|search)|rank(?:ing|ings)? (?:of |your |on )(?:your )?(?:web|google)|(?:your|redesign\w{0,3}|increase|boost|more|drive|targeted) (?:website |site |web )*traffic|back-?links?|guest post|paid post|do-?follow|publish(?:ing)? (?:an? )?article|take-?offs? services?|estimation (?:and|&) |estimating services|subscription .{0,40}(?:renew|cancel)|renewal of your|toll[- ]free|domain.{0,40}(?:selling|for sale|zu verkaufen|feilbiet)|web ?(?:site )?(?:design|redesign|development)(?: services?| company| team| agency)?|mobile app develop|social media marketing|digital marketing|lead generation|(?:e-?mail|contact|buyers?|importers?|attendees?|visitors?|customer|client) (?:lists?|data ?base|leads?)|data ?base of|bulk (?:e-?mail|sms)|(?:instagram|tiktok) followers|virtual assistant|(?:we )?(?:develop|build) (?:custom |your )?(?:erp|software|apps?|mobile|websites?)|software (?:development|house)|custom (?:erp|software)|translation agency|(?:our|nos|nuestros|nossos|unsere|наши) (?:services?|servicios|servicos|dienstleistungen|услуги)|accounting services|(?:offer|provide|outsourc\w{0,4}) (?:\w{1,12} ){0,3}call cent(?:er|re)|explainer video|(?:we are |are )(?:a |an )?(?:professional )?(?:freight forwarder|forwarder|logistics (?:company|provider)|translation agency|marketing agency|inspection (?:company|agency)|certification (?:body|agency|company))|(?:competitive|best|good|cheap|lowest|low) (?:freight|shipping) rates?|(?:sea|air|ocean) freight (?:rate|from|service)s? (?:from|to|available|is)|patent (?:application|agent)|recruitment (?:agency|services)|translation services|business directory|listing in|代运营|关键词排名|网站(?:优化|建设|推广)|seo优化|谷歌(?:推广|优化|排名)|搜索排名|(?:海关|买家|采购商|客户|外贸)(?:数据|资源|名录|名单|邮箱)(?:库|出售|平台|软件)?|精准(?:客户|买家)|(?:我是|我们是|做|专业).{0,8}(?:货代|国际物流|跨境物流)(?!公司)|双清包税|优势航线|(?:专线|海运|空运).{0,12}(?:优势|联系我|每公斤|每方)|代开.{0,6}发票|开(?:普票|专票|增值税发票)|翻译(?:公司|服务)|认证(?:代理|办理|服务)|(?:专业|代理|代办).{0,4}办理|出证快|拿证|办理.{0,8}(?:认证|证书|签证)|参展(?:报名|邀请|补贴|请)|特装展位|补贴名额|展位(?:预订|火热|销售)|软件(?:开发|推广)|群发|продвижени[а-я]{1,2} сайт|раскрутк|разработк[а-я]{1,2} (?:сайт|приложен)|баз[аыу] (?:клиент|данных|e-?mail|импортер|покупател)|клиентски[а-я]{1,2} баз|рассылк[аиу]|таможенн[а-я]{2,3} оформлен|(?:наша|мы|являемся) (?:логистическ|транспортн)[а-я]{2,3} компани|referencement|creation de sites?|agence (?:web|de communication|de traduction)|base de donnees (?:de |d')?(?:clients|contacts|importateurs)|posicionamiento (?:web|seo|en google)|diseno (?:web|de paginas)|base de datos (?:de )?(?:clientes|importadores|contactos)|agencia de (?:marketing|carga|traduccion)|suchmaschinen|webdesign|(?:kontakt|kunden|adress)(?:daten|liste)(?:n|bank)?|ubersetzungsburo|agencia de (?:marketing|publicidade)|criacao de sites|lista de (?:e-?mails|contatos|clientes)|(?:support|help|assist)(?:s|ing)? (?:\w{1,14} ){0,3}(?:in )?(?:acquir|get|gain|win|find|attract)\w{0,4} (?:\w{1,10} ){0,3}(?:customers|clients|contractors|leads)|(?:person|people|manager|someone|department) (?:who is )?(?:responsible|in charge) (?:for|of)|decision[- ]maker|(?:attendees?|visitors?|registrants?|exhibitors?|participants?) ?(?:data|contact|e-?mail|lists?)|pozysk(?:iwa|a)\w{0,4} (?:nowych )?klient|pozycjonowa|wypozycjonowa|kancelari[aei]|fotowoltai\w{1,4} (?:dla|w firm)|podporujeme (?:firmy|podnikatel)|ziskavani novych|pomahame|pomagamy|dropshippingov|(?:pay|lower|reduce|cut) (?:your )?(?:electricity|energy|costs?)\b|energy bills|website performance|(?:integrat|develop)ing websites|cms\/crm|تصميم (?:مواقع|موقع)|تحسين محركات البحث|تسويق الكتروني|قاعده بيانات|خدمات (?:التسويق|الترجمه|الشحن|تصميم)|ottimizzazione seo|web tasarim/,
  ),
  scam(
    'sellsGoods',
    'soft',
    /(?:we are|we're|i am|as) (?:a |an |the |one of the |the )?(?:leading |professional |direct |experienced |big |chinese |reliable |largest |top )*(?:manufacturers?|factory|producers?|suppliers?|sellers?|exporters?|refinery)(?! (?:agent|list))(?: of| and| in| for| from|,|\.)|we (?:can |would like to |want to |are able to )?(?:supply|offer|sell|export|provide) (?:you |your )?(?:with )?(?:high|good|best|our|quality|the following|all kinds|various|competitive)|our (?:main |hot |best |new )?(?:products?|range|price list|company) (?:include|includes|are|is attached|covers?)|(?:buy|order) from us|introduce (?:our|my) (?:company|products?|factory|services?)|我们是.{0,14}(?:厂家|工厂|生产商|供应商|制造商)|我(?:司|厂|公司)(?:专业)?(?:生产|供应|主营|经营|提供)|(?:мы|являемся) (?:-? ?)?(?:производител|поставщик|завод|экспортер)|предлагаем (?:вам|наш|к поставк|широк|услуг|сотрудничество по продаж)|nous (?:sommes|fabriquons|proposons|vendons).{0,14}(?:fabricant|fournisseur|producteur|nos produits|nos services)|somos (?:fabricantes|proveedores|productores|exportadores)|ofrecemos (?:nuestros|productos|servicios|los mejores)|le ofrecemos|wir sind (?:ein )?(?:hersteller|lieferant|anbieter)|wir bieten (?:ihnen)?|somos (?:fabricantes|fornecedores|produtores|exportadores)|oferecemos|نحن (?:مصنع|مورد|موردون|منتجون|مصنعون)|نقدم لكم|نعرض عليكم|siamo (?:produttori|fornitori)|oferujemy|swiadczymy|zapewniamy|dostarczamy|nabizime|poskytujeme|zajist'?ujeme|jsme (?:vyrobce|dodavatel)|vyrobce|as (?:a )?(?:\w{1,14} )?manufacturer in|as (?:a )?\w{1,14} manufacturer,? we|we offer (?!to buy|you our order)|reaching out (?:to you )?on behalf of|look(?:ing)? for resellers|(?:unbeatable|attractive|excellent) (?:conditions|margins|prices)|a chinese manufacturer|prepare a proposal|(?:我厂|我方)(?:在.{1,8})?(?:专业)?(?:生产|有矿|可供)|on behalf of (?:a |the )?(?:long|leading|reputable|well|manufacturer|producer)|do you (?:have a (?:need|requirement|demand)|need|use|require) .{0,60}(?:we (?:provide|offer|supply|produce|make)|as a)|(?:we|i) (?:can )?(?:provide|offer|present|deliver) (?:you )?(?:\w{1,14} ){0,3}(?:solutions?|services?|conditions|support|savings)|for (?:over|more than) \d{1,2} years,? we|what we (?:could|can) do for you|would you be interested in|if you (?:have|are looking for) .{0,60}(?:we (?:can|will|would)|i (?:will|would|can) be (?:happy|glad))/,
  ),
  scam(
    'visaInvitation',
    'hard',
    /(?:invitation (?:letter|card|for visa)|letter of invitation|invit\w{3,6} letters?|visa (?:invitation|support|application|sponsorship|interview|purpose|assistance|process)|business visa|entry visa|send (?:us |me )?(?:an? )?(?:official )?invitation|embassy (?:interview|appointment|of))|邀请函.{0,24}(?:签证|来华|办理|使馆|出差|访问|人)|签证.{0,16}(?:邀请|办理)|(?:发|出具|提供).{0,8}邀请函|приглашени[а-я]{1,2} (?:для|на) (?:получен[а-я]{2,3} )?(?:виз|въезд|оформлен)|визов[а-я]{2,3} приглашен|делов[а-я]{2,3} виз|lettre d'invitation|invitation pour (?:le |obtenir (?:le |un )?)?visa|carta de invitacion|carta-?convite|einladungs(?:schreiben|brief)|خطاب دعوه|رساله دعوه|دعوه (?:رسميه|للحصول|تجاريه|لاستخراج)|تاشيره|davetiye (?:gonder|mektub|yaz)|vize/,
  ),
  scam(
    'freeSamples',
    'soft',
    /free (?:of charge )?(?:samples?|catalog(?:ue)?s? and samples|pieces|units|stuff|stickers|gifts?|goods|products?|testers?|swag)|samples? (?:for free|free of (?:charge|cost)|at no cost|without (?:charge|payment|cost)|with(?:out)? freight prepaid)|免费(?:样品|寄样|提供样|送样|拿样|寄)|样品免费|包邮(?:寄)?样|бесплатн[а-я]{2,3} (?:образ|пробник|экземпляр)|образц[а-я]{1,2} бесплатно|echantillons? gratuits?|muestras? (?:gratis|gratuitas?|sin (?:costo|cargo))|(?:kostenlose|gratis|unentgeltliche|kostenfreie)\w{0,2} (?:muster|proben|warenproben|produktproben|testprodukte)|(?:muster|proben) (?:kostenlos|gratis)|amostras? (?:gratis|gratuitas?)|عينات مجانيه|عينه مجانيه|عينات (?:مجانا|بدون مقابل)|campioni gratuiti|campioni omaggio|ucretsiz numune|gratis monsters?/,
  ),
  scam(
    'freightOnUs',
    'soft',
    /(?:freight|shipping|courier|postage|transport)(?: cost| charge)?s? (?:is |are |must be |to be |should be )?(?:prepaid|paid by you|on you|at your (?:cost|expense|side)|on your (?:side|account)|covered by you|free)|(?<!(?:we|i|would|will|can|could|happy to|ll|d|of course) )(?:pay|cover|bear)(?:ing)? (?:the |for )?(?:courier|shipping|freight|postage)|运费(?:也)?(?:由)?(?:你们|贵司|贵方|您方|你方|对方|供应商)(?:承担|付|出)?|доставк[а-я]{1,2} за ваш счет|port (?:paye|a votre charge)|frais (?:de port|d'envoi) a votre charge|envio (?:a su cargo|pagado por ustedes|gratis)|porto ubernehmen|versand (?:zahlen|ubernehmen|tragen) sie|auf ihre kosten|frete (?:por sua conta|gratis)|الشحن علي (?:حسابكم|نفقتكم)|spedizione a vostro carico|kargo size ait/,
  ),
  scam(
    'cardPayment',
    'soft',
    /(?:accept|take|process|pay (?:with|by|via|using)|payment (?:by|via|with|through)|type of) (?:my |all |major |a |any |our |the )*(?:credit|debit|master|visa)(?: ?\/? ?(?:credit|debit|master ?card))* ?cards?|do you accept (?:visa|master|credit|card)|(?:credit|master) ?cards? (?:as|for|over|is|are)(?: a)? (?:form|method|payment|phone|accept|ok)|methods? of payment|forms? of payment|接受信用卡|信用卡(?:付款|支付)|кредитн[а-я]{2,3} карт[а-я]{1,3} (?:для оплат|принима|опла)|принимаете (?:ли )?(?:кредитн|карт|visa|оплату картой)|(?:acceptez-vous|payer par|paiement par) (?:les |la )?cartes?|aceptan? (?:tarjeta|visa|pago con tarjeta)|pag\w{1,4} con tarjeta|(?:akzeptieren|nehmen) sie (?:auch )?(?:kreditkart|visa)|per kreditkarte|aceitam? cartao|pag\w{1,4} com cartao|بطاقه (?:ائتمان|الائتمان|فيزا)|تقبلون (?:الدفع )?(?:ب?بطاق|فيزا)/,
  ),
  scam(
    'privateShipper',
    'soft',
    /(?:my|our|the|a) (?:private |own |personal |preferred |nominated |usual |regular )?(?:shipper|shipping agent|freight agent|pick ?-?up agent|courier agent|shipping company|mover|cargo agent|freight forwarder)s? (?:will|would|to|can|is|that|who|in|company|are|for)|(?:private|own|preferred) (?:shipper|courier|carrier|mover)|pick(?: it| them)? ?-?up (?:from|at) (?:your )?(?:store|shop|location|warehouse|place|office)? ?.{0,20}(?:agent|shipper|courier|mover)|我(?:的|们的)?(?:私人)?(?:承运人|货运代理)会?(?:来|上门|到)|мой (?:личный |частный )?(?:перевозчик|экспедитор)|mon (?:propre )?(?:transporteur|transitaire) (?:va|vien|pass)|mi (?:propio )?(?:transportista|agente de carga) (?:pasar|recog|ira)|mein(?:e)? (?:eigen\w{1,2} )?(?:spediteur|spedition|abholer) (?:wird|holt|kommt)|minha transportadora (?:vai|ira)|وكيل الشحن الخاص بي/,
  ),
  scam(
    'priceNoMatter',
    'soft',
    /(?:price|money|budget|cost) (?:is |are )?(?:not? |isn't |is never )(?:a |an |the )?(?:problem|issue|matter|object|concern)|no matter (?:the )?(?:price|cost)|(?:price|cost) (?:does|do) ?(?:n't|not) matter|at any price|without (?:any )?(?:bargain|negotiat)|don'?t (?:care|mind) (?:about )?(?:the )?price|(?:accept|agree)(?:ed)? (?:with |to |on )?(?:your|the|all your) (?:prices?|terms)(?: and (?:conditions|terms))? (?:already|without|in full|completely|and)|price (?:is )?accept(?:ed|able) (?:already|in advance)|价格(?:不是问题|无所谓|好说|没问题|都可以|不重要|高一?点)|不(?:在乎|讲)价|不还价|цена (?:не важна|не имеет значения|не вопрос|не проблема)|(?:le )?prix (?:n'est pas un probleme|importe peu)|(?:el )?precio no (?:es (?:un )?problema|importa)|preis (?:spielt keine rolle|ist (?:kein problem|egal|nebensachlich))|(?:o )?preco nao (?:e problema|importa)|السعر (?:ليس مشكله|غير مهم|لا يهم)/,
  ),
  scam(
    'creditTerms',
    'soft',
    /(?:our |payment |standard )?terms?(?: are| is|:)? net ?-?(?:30|45|60|90)|(?:net|n) ?-?(?:30|45|60|90)(?: days)?(?: (?:terms|credit|account|payment|invoice))|(?:30|45|60|90)[- ]?days?'? (?:net|credit|after (?:delivery|receipt|arrival|invoice)|(?:open )?account|from (?:invoice|delivery|receipt)|payment terms?|invoice|upon)|(?:credit|open|trade|business|payment) (?:account|terms|line|facility|application|reference)s?\b.{0,30}(?:form|open|with you|apply|net|days|application)?|(?:credit (?:application|account|facility)|line of credit)|open(?:ing)? (?:an? )?(?:credit|trade|business|new|customer) (?:account|line)|account opening form|货到(?:\d{1,3}天)?(?:再)?付款|(?:先货后款|先发货|赊账|账期\d{2,3}天?|月结\d{2,3}天?|放账)|отсрочк[а-я]{1,2} (?:платеж|оплат|на|\d)|(?:paiement|reglement) a? ?(?:30|45|60|90) ?jours|ouvrir un compte|ouverture de compte|(?:credito|pago) a (?:30|45|60|90) dias|abrir (?:una )?cuenta|(?:zahlungsziel|ziel) ?(?:von )?(?:30|45|60|90)?|auf rechnung|(?:prazo|pagamento) (?:de |a |em )?(?:30|45|60|90) dias|دفع (?:اجل|بعد (?:30|45|60|90))|تسهيلات ائتمانيه/,
  ),
  scam(
    'fakeTender',
    'soft',
    /(?:ministry of|government|federal|ecowas|african union|world bank|united nations|un agency|presidency|defence|police|army|oil company|parastatal|ngo).{0,60}(?:tender|contract|supply|procurement|award|bid|budget|project)|(?:tender|contract) (?:award|committee|board|bid|approved|has been approved)|(?:approved|registered) (?:vendor|contractor|supplier)|vendor registration|pre-?qualif|supply contract|contract (?:worth|value|sum)|(?:政府|部委|国防部|军方|部队|大使馆|央企|国企|西非|尼日利亚政府).{0,16}(?:采购|招标|项目|合同|订单)|(?:министерств|правительств|госконтракт|государственн[а-я]{2,3} заказ).{0,40}(?:закупк|тендер|контракт|поставк)?|(?:ministere|gouvernement|appel d'offres|union africaine).{0,40}(?:marche|fourniture|contrat|achat)?|(?:ministerio|gobierno|licitacion publica).{0,40}|(?:ministerium|regierung).{0,40}(?:auftrag|ausschreibung|vertrag)|(?:وزاره|الحكومه|مناقصه).{0,40}/,
  ),
  scam(
    'greetsAnybody',
    'soft',
    /dear(?:est)? (?:friend|beloved|one|in (?:christ|the lord)|beneficiary|good friend|web ?-?site owner|webmaster|business (?:owner|partner)|partner|account (?:owner|user)|user|(?:valued )?(?:e-?mail|mailbox) (?:user|owner)|sir\/madam\/miss|customer|freind|webmail user|winner|in christ)|(?:hello|hi|hey|good day|greetings) (?:my )?(?:dear|dearest|friend|beloved|beautiful|honey)|god bless|in jesus|calvary greetings|compliments? (?:of the|to you)|attn:? ?(?:dear|beneficiary|sir|friend)|my greetings?\b|(?:mein )?lieber freund|bok draga|ahoj drah|begunstigter|with due respect|i greet you|尊敬的用户|亲爱的(?:用户|朋友|客户)|дорог(?:ой|ая) (?:друг|подруга|пользовател|возлюблен)|уважаем(?:ый|ая) (?:пользовател|друг|бенефициар)|cher(?:e)? (?:ami|amie|bien-?aime|utilisateur|beneficiaire|client)|estimad[oa] (?:amig[oa]|usuario|beneficiari[oa])|querid[oa] amig[oa]|(?:liebe[rs]?|sehr geehrter?) (?:freund|freundin|nutzer|begunstigte|geliebte)|(?:prezado|caro|estimado) (?:amigo|usuario|beneficiario)|عزيزي (?:الصديق|المستخدم|المستفيد)|اخي العزيز|caro amico|sevgili|beste vriend|drogi przyjacielu|drahy priteli/,
  ),
  scam(
    'secrecy',
    'soft',
    /top secret|strictly confidential|(?:utmost|strict|absolute|highest) (?:confiden|secre)|keep (?:this|it|everything) (?:\w{1,12} )?(?:secret|confidential|between)|confidential (?:business|matter|proposal|transaction|deal|message)|(?:can|could|may) i trust you|trust(?:ed|worthy) (?:person|partner|individual)|(?:risk|100%)[- ]?free|no risk|(?:discuss|something|matter) .{0,20}(?:important|urgent)|(?:benefit|profit) (?:both of us|us both|you and)|very important (?:information|message|matter|discussion)|vital (?:business|information)|financial deal|important (?:information|message|discussion)|legitimate (?:business|transaction|deal)|mutual(?:ly)? (?:benefit|profit|beneficial)|(?:lucrative|profitable|urgent|important|private) (?:business|deal|proposal|opportunity|transaction|matter)|business proposal|保密|绝对(?:合法|安全)|(?:строго |полн[а-я]{2,3} )?конфиденциальн|confidentiel|discretion|confidencial|vertraulich|streng geheim|سري(?:ه)? (?:للغايه|تامه|تام)?|riservat[oa]|gizli/,
  ),
  scam(
    'personalData',
    'soft',
    /(?:full name|your names?)s?[^\n]{0,40}(?:\n[^\n]{0,30}){0,3}(?:age|sex|gender|occupation|date of birth|nationality|marital|passport|id card)|(?:your|the) (?:bank (?:name|account|details)|account (?:number|details)|passport|identity card|date of birth|occupation|private (?:phone|number|telephone))|scan(?:ned)? (?:copy )?of (?:your )?(?:passport|id)|(?:您的|你的|提供)(?:银行(?:账号|卡号|账户)|身份证|护照)|(?:ваш[а-я]{1,3} )?(?:паспортн[а-я]{2,3} данн|номер (?:счета|карты)|дат[а-я]{1,2} рождения)|(?:votre|vos) (?:numero de compte|coordonnees bancaires|piece d'identite|passeport|profession)|(?:su|sus) (?:numero de cuenta|datos bancarios|pasaporte|ocupacion)|(?:ihre )(?:kontonummer|bankverbindung|ausweis|beruf)|(?:رقم (?:حسابك|الحساب|الهاتف الخاص)|جواز (?:سفرك|السفر))/,
  ),
  scam(
    'answerElsewhere',
    'soft',
    /(?:reply|contact|write|respond|e-?mail|get back)(?: to)?(?: me| us)? (?:directly |back |only )*(?:to|at|via|on|through) (?:my |our )?(?:private|personal|alternative|confidential|direct)|(?:send|forward|reply)\w{0,3} (?:your |the |all )?(?:quot\w{1,6}|offer|reply|response|answer) (?:only )?to (?:this|my|the|our) (?:e-?mail|private|address)|my (?:private|personal|direct|confidential) (?:e-?mail|box|mailbox|number)|do not reply to this|please (?:only )?reply to\b|(?:answer|write|reply)(?: to)? me (?:soon|personally|in private|privately|back)|personlich|contact (?:my|our|the) (?:secretary|lawyer|attorney|barrister|bank)|请(?:回复|联系|发)(?:到|至)?我的?(?:私人|个人)|(?:ответ|пишите|напишите).{0,20}(?:личн[а-я]{2,3} (?:почт|e-?mail|адрес))|(?:repond|contact|ecri)\w{1,5}.{0,20}(?:adresse privee|mail prive|mon e-?mail personnel)|(?:respond|contact|escrib)\w{1,5}.{0,20}(?:correo privado|correo personal|mi correo)|(?:antworten|schreiben) sie.{0,20}(?:private|personliche) (?:e-?mail|adresse)|بريدي (?:الخاص|الشخصي)/,
  ),
  scam(
    'chasesAnswer',
    'soft',
    /(?:did|have) you (?:receive|get|got|received|see|seen|read) (?:my|the|our) (?:previous |last |first |earlier |mail |e-?mail|message|letter|fund)|(?:sent|send|wrote|written) (?:you )?(?:an?|several|two|this|some|my)? ?(?:e-?mail|letter|message|mail)s? (?:to you |to your \w{1,8} )?(?:earlier|before|previously|twice|several times|but|few days|last week|without)|(?:no|without|any|not) (?:response|reply|answer) from you|is this (?:e-?mail|mail|address) (?:still )?(?:active|valid|working)|are you still using this|confirm (?:the )?receipt of|(?:if|whether) you (?:got|received|receive|have received|see) my|check(?:ing)? (?:in )?(?:and see )?if you (?:got|receive)|(?:trying|tried) to reach you|e-?mail-?adresse noch gultig|dostali ste moj|dostal jste muj|czy otrzyma|please confirm (?:this|your|if this) (?:e-?mail|address)|我(?:之前|上次)?给你发.{0,8}邮件.{0,10}(?:没|未)|(?:получили|дошло) (?:ли )?(?:вы )?мо[её] (?:письмо|сообщение|прошлое|предыдущее)|avez-vous (?:recu|lu) mon (?:precedent|message|mail|dernier)|recibi(?:o|ste) mi (?:mensaje|correo|anterior)|(?:haben sie|ob sie) meine (?:vorherige |letzte )?(?:e-?mail|nachricht)|meine nachricht erhalten|recebeu (?:a )?minha mensagem|هل (?:وصلتك|استلمت) رسالتي/,
  ),
  scam(
    'paymentProof',
    'soft',
    /(?:swift|tt|payment|transfer|remittance|telex|bank) (?:copy|slip|advice|confirmation|receipt)|proof of payment|payment has been made|水单|汇款(?:凭证|底单)|платежк|платежн\S{2,3} поручен|comprobante|avis de virement|preuve de paiement|zahlungsbeleg|comprovante|نسخه التحويل|صوره التحويل|dekont/,
  ),
  scam(
    'contractTrip',
    'soft',
    /(?:come|comes|travel|fly|visit)\w{0,3} (?:to )?(?:our|my) (?:city|company|country|office|place) (?:to|and|for) (?:\w{1,10} ){0,3}sign|sign(?:ing)? (?:the |a )?contract (?:face to face|in person|here|in our)|before signing|面签|来.{0,10}签(?:约|合同)|派人.{0,10}签|签(?:约|合同)前/,
  ),
  scam(
    'massMail',
    'soft',
    /unsubscribe|opt[- ]?out|remove (?:me|you) from (?:our|the|this) (?:list|mailing)|removal link|click here|limited (?:time )?offer|act now|退订|限时(?:优惠|抢)|отписаться|se desabonner|desinscri|darse de baja|cancelar (?:la )?suscripcion|abmelden|abbestellen|cancelar (?:a )?inscricao|الغاء الاشتراك/,
  ),
  scam(
    'pushesLink',
    'soft',
    /https?:\/\/(?:\d{1,3}\.){3}\d{1,3}|(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|is\.gd|cutt\.ly|rb\.gy|shorturl|t\.me|telegra\.ph|s\.id)\/|https?:\/\/\S{0,60}(?:login|signin|verify|secure|webmail|account|update|confirm|validat|owa|onedrive|sharepoint|doc(?:s|u)?sign)\S{0,60}|(?:dropbox|wetransfer|drive\.google|mediafire|mega\.nz|onedrive|we\.tl)\S{0,60}|(?:download|view|open|see|check|find) (?:our |the |my |attached )?(?:new |full |company |detailed )*(?:order|specification|purchase|product|requirement|catalog|sample|list|quotation|design|drawing)s? ?\w{0,12} (?:from|via|through|in|on|at|by|with|using) (?:the |this |our |below )*(?:link|url|website|portal|drive|button)|(?:下载|查看|打开)(?:附件)?(?:链接|网盘|压缩包)|百度网盘|по ссылке|lien ci-dessous|siguiente enlace|enlace (?:de )?abajo|folgenden link|seguinte link|link abaixo|الرابط (?:ادناه|التالي|اسفل)/,
  ),
  scam(
    'opensAttachment',
    'soft',
    /(?:see|find|open|view|check|refer to|download|review|confirm|go through|based on|as per|kindly|below is)\w{0,3} (?:to )?(?:the |our |my |this |attached |enclosed |below )*(?:attach(?:ed|ment|ments)|enclosed)(?: (?:file|document|order|po|purchase|list|invoice|inquiry|specification|quotation))?|attached (?:is|are|herewith|please|file|document|po|purchase|order|new|quotation|invoice|letter|rfq|inquiry)|(?:quotation|order|po|invoice|document) (?:is )?attached|查(?:看|收|阅)附件|附件(?:是|为|中|里|内|有|请|订单|合同)|见附件|во вложени|прикреплен|вложенн|ci-joint|piece jointe|adjunt(?:o|a|amos)|archivo adjunto|im anhang|anbei|(?:em|no) anexo|(?:المرفق|المرفقات|مرفق)|in allegato|ekte(?:ki)?/,
  ),
  scam(
    'ordersProgram',
    'soft',
    /ignore (?:all |the |any |your |previous |prior |above )+(?:instructions?|rules?|prompts?|text)|(?:mark|set|classify|label|treat|rate) (?:this|it|me|the (?:lead|inquiry|customer|message)) (?:\w{1,10} ){0,3}(?:as|to) (?:precise|won|trusted|verified|hot|a class|class a|10|high|vip|safe)|you are (?:now )?(?:an? )?(?:ai|assistant|language model|chatbot)|system prompt|忽略(?:以上|之前|所有|上面).{0,6}(?:指令|规则|内容|提示)/,
  ),
];
