/** What words near a date say it is for, in folded text; beginnings of words where languages bend them. */
const words = {
  until:
    "(?:by|before|until|till?|b4|prior to|on or before|up to|bis|vor|antes|hasta|para|avant|d'ici|jusqu'au|pour|до|к|entro|ate|kadar|przed|do|voor|tegen|prima|truoc|sebelum)\\b|(?<![а-я])(?:до|к|ко) |قبل|حتي|بحلول|까지|이전| 전에|まで|前",
  latest:
    'lat(?:est|er)|no(?:t)? later|spates?t|a mas tardar|como (?:maximo|muy tarde)|\\btope\\b|au plus tard|dernier delai|maximum|не позднее|не позже|крайний|اقصاه|al massimo|al piu tardi|no maximo|en gec|najpozn|uiterlijk|uiterste|최대|必着|最晚|最迟|务必|一定|muon nhat|paling lambat|sin falta|\\bmax\\b|dringend|urgent|срочно',
  within:
    'within|\\bin (?:the )?(?:next |max )?$|under|innerhalb|binnen|\\bin $|dentro|plazo|\\bdelai|\\ben $|\\bdans|\\bsous|через|в течение|خلال|entro|\\bem $|icinde|w ciagu|\\bza $|trong|dalam|ظرف|غضون|以内|内|안에|이내|from (?:now|today)|desde hoy|ab heute',
  limit:
    'deadline|\\bddl|\\bdue|clos(?:e|es|ing)\\b|cut-?off|submi|expir|frist|termin|abgabe|fallig|fecha limite|cierr|vence|date limite|echeance|cloture|remise|(?<![а-я])срок|дедлайн|подач|اخر موعد|الموعد النهائي|截止|截标|开标|期限|交期|scaden|termine|prazo|limite|encerra|son tarih|son teklif|terminu|skladania|uiterste|締切|납기|마감|기한|납품일|han chot|batas waktu|opened|\\btender|\\bbids?\\b|licitacion|concurso|ausschreibung|тендер|投标',
  goods:
    'deliver|ship|arriv|\\bet[ad]\\b|reach|land(?:ed|s)?\\b|on site|warehouse|receiv|in (?:our )?hand|\\bhere\\b|ready|load|dispatch|on the (?:water|shelf|shelves)|with us|liefer|ankunft|eintreff|da sein|vor ort|abhol|lager|entreg|embarque|llegar|llegada|recibir|puest[oa]s?|almacen|bodega|destino|en obra|livr|expedi|recevoir|chez nous|поставк|отгру|прибы|на складе|получить|достав|تسليم|وصول|تصل|شحن|توريد|استلام|交货|发货|到货|出货|装船|到港|船期|上架|进场|到仓|要货|要到|consegn|spedi|arriv|ricev|receber|chegar|teslim|sevk|dostaw|wysyl|lever|aankomst|纳品|入荷|到着|出荷|납품|도착|입고|출하|선적|giao|ve kho|kirim|sampai|tiba',
  need: 'need|\\bwant|requir|\\bmust|\\bhave to|has to|should|would like|wish|\\bhope|\\bplan|brauch|benotig|mussen|muss\\b|soll|wunsch|necesit|requier|ocup|\\burge|falta|tien[e]n? que|debe|besoin|\\bfaut|doi(?:t|vent)|souhait|нуж|надо|необходим|требу|просим|прошу|жду|ждем|нам |نحتاج|محتاج|مطلوب|يجب|لازم|نريد|اريد|الرجاء|يرجي|\\bserv(?:e|ono)\\b|bisogn|\\bdev(?:e|ono)|precis|temos que|tem (?:de|que)|lazim|lazım|gerek|ihtiyac|potrzeb|musi|nodig|moet|graag|需|要|希望|请|急|必要|希望|ほし|필요|부탁|바랍|해야|희망|\\bcan\\b|\\bharus|butuh|mohon|\\bxin\\b|pls|please|bitte|por favor|prosz|pode',
  offer:
    'quot|offer|pric|reply|answer|respon|revert|\\bbid|propos|number|hear from|decid|decision|angebot|preis|antwort|ruckmeld|cotiz|ofert|preci|respuesta|devis|offre|prix|repon|(?<![а-я])кп|предложен|ответ|(?<![а-я])цен|عرض|العروض|سعر|الرد|报价|报给|回复|回覆|回传|价格|offert|preventiv|prezz|rispo|orcamento|preco|teklif|fiyat|cevap|wycen|prijs|antwoord|见积|见积|回答|返信|견적|회신|답변|bao gia|penawaran|\\brfq',
  starts:
    'open(?:s|ing)?\\b|launch|starts?\\b|starting|begin|season|event|wedding|project|install|commission|hand-?over|harvest|run(?:s)? out|stop|eroffn|beginn|inbetrieb|montage|saison|apertura|inaugur|inici|empieza|empezar|instala|campana|temporada|ouvr|ouvert|commenc|mise en service|chantier|открыт|начал|начина|запуск|монтаж|сезон|افتتاح|بدايه|يبدا|موسم|开业|开张|开工|上市|活动|投产|安装|开店|旺季|inizi|aber|comeca|acilis|basla|otwarci|seizoen|オープン|开店|오픈|개업|khai truong',
  past: 'since|establish|found|\\blast\\b|dated|order(?:ed)? (?:of|from|on|no)|\\bwas\\b|were|bought|received|placed|sent|invoice|\\bmet\\b|mail|wrote|seit|vom|gegrund|letzt|bestell(?:t|ung)|desde|pasad|ultim|compra(?:mos|do)|(?<!antes |hasta |partir |mas tardar |antes de )\\bdel\\b|depuis|derni|du$|\\bs\\b|прошл|(?<![а-я])от |основан|منذ|الماضي|成立|上次|去年|上个?月|之后|以后|以来|\\bafter|nach\\b|scors|\\bsince|gecen|zeszl|ostatni|vorig|지난|先月|昨年|先日|your (?:mail|message|offer|quotation|letter)',
  away: 'holiday|leave|vacation|clos(?:ed|ure)|\\bback\\b|\\boff\\b|travel|visit|\\bfly|flight|meeting|\\bcall\\b|urlaub|ferien|geschloss|besuch|vacaci|viaj|visita|conge|ferme|vacances|отпуск|выходн|приед|прилет|اجازه|زياره|放假|休假|出差|拜访|来厂|来访|参观|视频|chius|ferie|ferias|tatil|kapal|urlop|vakantie|gesloten|休み|休業|访问|휴가|방문|hotel|appointment|termin mit',
  fair: '\\bfairs?\\b|messe\\b|feria|\\bsalon\\b|\\bexpo|exhibition|booth|stand\\b|выставк|معرض|展会|广交会|展位|秋交会|fiera|feira|fuar|targi|beurs|展示会|박람회|hoi cho|pameran|canton|hall \\d',
  pays: 'payment|\\bpaid|\\bpay|\\bnet\\b|credit|deposit|balance|warranty|guarant|valid|l\\/c|invoice|b\\/l|zahl|gultig|gewahr|\\bpago|vigencia|valide|garant|paiement|valable|оплат|отсрочк|гарант|действ|الدفع|الضمان|付款|账期|质保|保修|有效|月结|pagament|vade|płat|platn|betal|支払|결제|thanh toan|bayar|trial|old\\b',
  lasts:
    'lead time|how (?:long|many|fast|quick)|production time|usual|normally|per month|a month|every|\\beach\\b|pro monat|monatlich|mensual|cada|por mes|par mois|mensuel|chaque|кажд|в месяц|شهري|每|al mese|ogni|\\bay(?:da|lik)|miesi[eę]czn|per maand|experience|\\byears?\\b|stays?|lasts?|多久|多少天|shelf life|jahre',
  sells:
    '(?:from|in|ex|have) stock|\\bour (?:production|rates|price|offer|fee)|\\bwe (?:can |will )?(?:deliver|ship|offer|produce|make)|ab lager|wir (?:liefern|bieten)|offrons|ofrecemos|oferecemos|offriamo|предлагаем|наш завод|نقدم|现货|我厂|我们工厂|我司提供|register|renew|suspend|account|discount|\\bsave|promo|优惠|报名|续费',
} as const;

export type DateWord = keyof typeof words;

export const dateWords = (Object.keys(words) as DateWord[]).map(
  (name) => [name, new RegExp(words[name])] as const,
);
