import { fold } from './folded';

/** What a `Label: value` line of a mail header, a platform form or a signature can be about. */
export type Label =
  | 'from'
  | 'replyTo'
  | 'to'
  | 'subject'
  | 'date'
  | 'attachment'
  | 'contact'
  | 'company'
  | 'email'
  | 'phone'
  | 'country'
  | 'site'
  | 'product'
  | 'quantity'
  | 'deadline'
  | 'incoterm'
  | 'port'
  | 'certificates'
  | 'message'
  | 'price'
  | 'payment'
  | 'city';

const words: Readonly<Record<Label, string>> = {
  from: 'from|sender|发件人|寄件者|寄件人|von|de|от|от кого|من|da|kimden|van|od',
  replyTo: 'reply-to|reply to|replyto|回复|回复地址|回覆|antwort an|responder a|repondre a',
  to: 'to|cc|bcc|收件人|抄送|收件者|an|para|a|кому|الى|aan|kime',
  subject:
    'subject|主题|主旨|标题|betreff|asunto|objet|тема|الموضوع|assunto|oggetto|konu|onderwerp|re|temat|inquiry title',
  date: 'date|sent|日期|时间|发送时间|发件时间|datum|gesendet|fecha|enviado|envoye|дата|отправлено|التاريخ|data|tarih',
  attachment:
    'attachment|attachments|attached|附件|anhang|anhange|adjunto|adjuntos|piece jointe|pieces jointes|вложение|вложения|المرفقات|مرفق|anexo|anexos|allegato|ek',
  contact:
    'name|inquiry from|enquiry from|sent by|submitted by|posted by|buyer info|contact|contact name|contact person|full name|your name|buyer|buyer name|attn person|联系人|姓名|名字|称呼|买家|采购人|联络人|客户姓名|ansprechpartner|nombre|nombre completo|contacto|nom|nom complet|contact principal|имя|фио|контактное лицо|контакт|الاسم|اسم|الاسم الكامل|nome|nome completo|contato|ad soyad|isim|yetkili|naam|imie i nazwisko|nome e cognome|first name|first_name|nama|cliente|client|kunde|заказчик|العميل|ho ten|ten|お名前|氏名|이름|담당자',
  company:
    'company|your company|company name|organization|organisation|business name|firm|公司|公司名|公司名称|企业名称|单位|单位名称|firma|firmenname|unternehmen|empresa|compania|nombre de la empresa|razon social|societe|entreprise|nom de la societe|компания|организация|название компании|фирма|الشركه|اسم الشركه|шركة|nome da empresa|azienda|societa|sirket|sirket adi|bedrijf|nazwa firmy|perusahaan',
  email:
    'email|e-mail|mail|your mail|email address|e-mail address|your email|邮箱|邮件|电子邮件|电子邮箱|电邮|e-mail-adresse|correo|correo electronico|courriel|adresse e-mail|эл почта|почта|эл. почта|электронная почта|البريد الالكتروني|البريد|ايميل|eposta|e-posta|e-mailadres',
  phone:
    'phone|tel|mobile|cell|cell phone|mob|telephone|phone number|tel no|whatsapp|whats app|whatsapp no|whatsapp number|mobile no|mobile number|phone/whatsapp|tel/whatsapp|mobile/whatsapp|mob/whatsapp|tel/fax|viber|telegram|m|t|p|ph|contact number|电话|手机|手机号|手机号码|联系电话|联系方式|电话号码|微信|wechat|电话/whatsapp|手机/whatsapp|电话/微信|手机/微信|telefon|handy|mobil|rufnummer|telefono|movil|celular|telephone portable|portable|tel.|телефон|тел|тел.|моб|моб.|телефон/whatsapp|الهاتف|هاتف|جوال|رقم الهاتف|الجوال|واتساب|موبايل|telefone|fone|cellulare|gsm|cep|telefoon|tel/wa|wa|telp|phone no|contact no',
  country:
    'country|country/region|region|location|destination country|country of destination|nation|国家|国家/地区|国家地区|地区|所在国家|所在地|来自|land|zielland|pais|pays|страна|البلد|الدوله|paese|ulke|kraj|negara|buyer location|from country|ip country',
  site: 'website|web|site|url|homepage|web site|company website|网址|网站|官网|公司网站|webseite|internet|sitio web|pagina web|pagina|site web|сайт|الموقع|الموقع الالكتروني|sito|sito web|web sitesi|strona|www|w',
  product:
    'product|products|interested in|interest|product name|product title|subject product|item|items|item name|goods|commodity|requested product|product of interest|product interested|interested product|product required|description of goods|model|产品|产品名称|品名|商品|商品名称|采购产品|货物|货品|需求产品|感兴趣的产品|produkt|artikel|produkte|ware|producto|productos|articulo|mercancia|produit|produits|article|marchandise|товар|продукт|продукция|наименование|наименование товара|المنتج|المنتجات|اسم المنتج|produto|produtos|prodotto|prodotti|urun|urun adi|produk|inquiry about|rfq for|item description|material name',
  quantity:
    'quantity|qty|quantities|order quantity|quantity required|required quantity|purchase quantity|purchasing quantity|estimated quantity|estimated order quantity|amount|volume|q ty|qty required|annual quantity|trial order|first order|数量|采购数量|采购量|需求量|订购数量|预计采购量|预计数量|订单数量|数 量|menge|anzahl|stuckzahl|bestellmenge|cantidad|volumen|cantidad requerida|quantite|количество|кол-во|объем|объём|обьем|الكميه|الكميه المطلوبه|quantidade|volume|quantita|miktar|adet|ilosc|jumlah|hoeveelheid',
  deadline:
    'deadline|quotes needed by|quote needed by|quotes by|offer needed by|quotation deadline|quote deadline|response deadline|delivery date|delivery|delivery time|required date|required by|needed by|need by|closing date|closing|due date|due|expiry|expiry date|expires|quote by|reply by|offer deadline|bid deadline|required delivery|requested delivery|requested delivery date|shipment|shipment date|latest shipment|latest shipment date|ship date|etd|eta|交期|交货期|交货日期|交货时间|截止日期|截止时间|截止|报价截止|要求交期|到货日期|交貨日期|liefertermin|lieferdatum|frist|angebotsfrist|wunschtermin|liefertermin spatestens|fecha limite|fecha de entrega|plazo|entrega|date limite|date de livraison|livraison|delai|delai de livraison|срок|срок поставки|дата поставки|срок подачи|поставка|الموعد النهائي|موعد التسليم|تاريخ التسليم|prazo|data de entrega|prazo de entrega|data limite|scadenza|consegna|teslim tarihi|termin|valid until|bid closing date',
  incoterm:
    'incoterm|incoterms|trade term|trade terms|terms|price term|price terms|delivery term|delivery terms|shipping term|shipping terms|terms of delivery|贸易条款|贸易术语|价格条款|贸易方式|交货方式|交货条款|lieferbedingung|lieferbedingungen|lieferkondition|condiciones de entrega|condicion|termino|terminos|conditions|условия поставки|условия|базис поставки|базис|شروط التسليم|شرط التسليم|شروط الشحن|condicoes|condicao|resa|teslim sekli|teslimat sekli|warunki dostawy',
  port: 'port|destination port|port of destination|discharge port|port of discharge|pod|destination|ship to|shipping to|delivery to|目的港|目的口岸|卸货港|目的地|港口|zielhafen|hafen|puerto|puerto de destino|destino|port de destination|порт|порт назначения|ميناء|الميناء|ميناء الوصول|ميناء التفريغ|porto|porto de destino|porto di destinazione|liman|varis limani',
  certificates:
    'certificate|certificates|certification|certifications|required certificates|standard|standards|certificates required|certification required|认证|证书|认证要求|标准|所需认证|zertifikate|zertifikat|zertifizierung|certificados|certificado|certificaciones|certificats|certificat|certifications requises|сертификаты|сертификат|сертификация|الشهادات|الشهاده|شهادات|certificacoes|certificazioni|sertifika|belge',
  message:
    'message|your message|inquiry|enquiry|details|comments|comment|description|content|requirement|requirements|remarks|note|notes|message body|留言|内容|询盘内容|需求|需求描述|采购需求|详情|备注|详细描述|nachricht|mitteilung|mensaje|comentarios|comentario|message du client|сообщение|комментарий|запрос|текст|الرساله|رساله|mensagem|messaggio|mesaj|bericht|wiadomosc|pesan',
  price:
    'target price|price|budget|unit price|目标价|目标价格|预算|单价|zielpreis|precio objetivo|presupuesto|prix cible|цена|целевая цена|السعر|preco alvo|preco',
  payment:
    'payment|payment term|payment terms|terms of payment|付款方式|付款条件|付款|zahlungsbedingungen|zahlung|pago|forma de pago|paiement|оплата|условия оплаты|الدفع|pagamento|odeme',
  city: 'city|city/country|city, country|address|城市|地址|stadt|adresse|anschrift|ciudad|direccion|ville|город|адрес|المدينه|العنوان|cidade|endereco|citta|indirizzo|sehir|adres|town',
};

const readWords = (): Map<string, Label> => {
  const meanings = new Map<string, Label>();
  for (const label of Object.keys(words) as Label[]) {
    for (const word of fold(words[label]).split('|'))
      if (!meanings.has(word)) meanings.set(word, label);
  }
  return meanings;
};

let byWord: ReadonlyMap<string, Label> | null = null;

const meaningOf = (written: string): Label | undefined =>
  byWord?.get(
    fold(written)
      .replace(/[*•·\-_#[\]【】()（）]/g, (mark) => (mark === '-' ? '-' : ' '))
      .replace(/^[\s\d.)-]+/, '')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );

/** The meaning of a label in any language it is known in; `回复地址 (Reply-To)` says it twice. */
export const labelOf = (written: string): Label | undefined => {
  byWord ??= readWords();
  const gloss = /^(.{2,30}?) ?[(（]/.exec(written);
  return meaningOf(written) ?? (gloss ? meaningOf(gloss[1]!) : undefined);
};
