/**
 * What a word does in a letter of trade, whatever the trade: who speaks, who is spoken to, what is wished, offered,
 * priced, promised. A word ending in `*` stands for all that begin so. Folded (see `fold`).
 */
export const roleWords: Readonly<Record<string, string>> = {
  /** Who writes. */
  i: 'we i nosotros yo nous je wir ich мы я نحن انا لدينا عندنا شركتنا مصنعنا مكتبنا eu noi io biz ben my ja wij ik kami saya chung toi em',
  /** What is his who writes. */
  I: 'our my mine ours nuestr* mi mis notre nos mon ma mes unser* mein* наш* мой моя мои nossa nosso nossas nossos meu minha meus minhas nostro nostra nostri nostre mio mia miei bizim benim nasz* moj* onze mijn',
  /** Him who writes, as the one to be given something. */
  U: 'us me uns mir mich нам нас мне меня لنا لي bize bana nam nas mnie ons',
  /** Who is written to. */
  y: 'you yours usted ustedes le les te tu vous sie ihnen euch вы вас вам вами тебя ты لكم voce voces vc vcs lhe vi voi lei siz size sizi pan pana pani wam was u jullie anda bapak bapa ibu anh chi',
  /** What is his to whom is written. */
  Y: 'your su sus vuestr* tus votre vos ihr ihre ihren ihrem ihrer ihres euer eure* ваш* منتجاتكم شركتكم مصنعكم seu sua seus suas vosso* vossa* vostro vostra vostri vostre suo sua suoi sizin panstw* wasz* uw jouw',
  /** A buyer's wish. */
  n: 'need* want* looking look requir* seek* searching wish after necesit* busc* quier* quisier* requier* ocup* deseo deseamos cherch* besoin* recherch* voudr* souhait* veux faut benotig* brauch* such* mocht* bedarf* нуж* ищ* хот* потреб* требу* интерес* надо نحتاج احتاج نريد اريد نبحث ابحث نرغب ارغب نود مطلوب محتاج* ابغي ابي نبي عايز بدي precis* quer* gostaria* desej* servono cerc* vorre* vogli* bisogno istiyor* lazim ihtiyac* ariyor* potrzeb* szuka* chce* chcie* zoek* nodig willen graag wil butuh* cari* mau ingin can tim muon',
  /** Words of buying. */
  N: 'buy buying buys purchas* import* sourc* procur* order* rfq inquir* enquir* compr* pedido* acheter achat* command* kauf* bestell* anfrage купи* закуп* приобрест* заказ* شراء استيراد طلب* compr* acquist* ordin* siparis* almak kupi* zakup* zamowi* kopen bestel* beli pesan* mua dat dathang',
  /** A seller's deed. */
  o: 'offer* provid* help* assist* support* handl* suppl* build* design* creat* develop* manag* boost* increas* grow* improv* reduc* sav* promot* connect* match* introduc* represent* train* organis* organiz* rent* leas* insur* cover* film* shoot* recover* clean* fix* serve serving specialis* specializ* arrang* publish* produc* manufactur* make makes making sell selling ofrec* ayud* damos hacemos gestion* llevam* montam* diseñ* disen* aument* reduc* ahorr* mejor* vendem* fabric* produc* despach* consegu* propos* aid* accompagn* realis* gagn* optimis* fourni* livr* fabriqu* assur* boost* offr* anbiet* biet* helf* hilf* unterstutz* bau* erstell* ubernehm* optimier* steiger* spar* liefer* herstell* stellen fertig* produzier* reinig* vermittel* предлага* помо* сдела* дела* увелич* сниз* оформ* постро* привед* прода* произв* постав* обеспеч* организу* доставля* возьм* веде* выкуп* везе* نقدم نوفر نساعد* نصمم نصنع نورد ننتج نضمن نخلص نصور نعرض نبيع oferec* ajud* fazemos cuid* trat* aument* melhor* vend* produz* fabric* garant* agend* offriam* aiut* realizz* gest* produciam* vendiam* aument* sunuyor* yardim* yap* artir* sagl* uret* satiyor* satıyor* tasarl* oferuj* pomag* pomoz* robi* wykon* zwieksz* obniz* sprzeda* produkuj* dostarcz* prowadz* bieden bied* helpen verzorg* maken leveren verkopen tawar* menawarkan bantu* membantu jual menjual cung cap giup lam nhan',
  /** May, can, would. */
  m: 'can could may shall would will should let might happy glad pued* podem* podri* peut pouv* pouvez puis puis-je laissez kann konnen konnt* darf durfen wurde* soll* lassen мож* могу сможе* готов* позвольте давайте يمكن* ممكن نستطيع هل pode* poss* poder* possiam* potet* puo posso edebil* olur misiniz mozem* moze* czy kunnen kan mag zou bisa boleh dapat',
  /** Prices, quotations, catalogues. */
  p: 'price* pric* quot* cost* rate rates moq catalog* brochure* proforma tariff precio* cotiz* cuanto cuest* presupuesto tarifa* proforma lista prix devis tarif* combien cout* cote* chiffr* preis* angebot* kost* katalog* preisliste цен* стоим* почем прайс* каталог* кп скольк* сколько سعر اسعار* السعر بكم كم كتالوج عرض preco* cotacao orcament* quanto tabela catalogo* prezz* preventiv* listino costa* fiyat* teklif* kac katalog* cen* cena wycen* ofert* ile cennik prijs* offerte kost* prijslijst harga* katalog penawaran gia bao',
  /** Goods. */
  g: 'product* item* goods model* sample* range* assortment machin* stock type* material* equipment size* color* colour* piece* producto* articulo* modelo* muestra* maquin* equipo* mercanc* gama produit* article* modele* echantillon* machin* gamme materiel produkt* artikel* modell* muster* sortiment* ware* maschin* товар* продукц* модел* образ* ассортимент* оборудован* станок* منتج* منتجات* موديل بضاع* عين* الاجهزه produto* artigo* modelo* amostra* maquin* linha prodott* articol* modell* campion* macchin* urun* model* numune* makin* produkt* towar* model* probk* maszyn* producten artikel* monster* machine* produk* barang* mesin* contoh san hang mau may',
  /** How, what, which: asks. */
  h: 'how what which where when why who do does que cual* como donde cuando quien quel* quoi comment ou qui est-ce was welche* wie wo wann wer как* что где когда кто есть ли какой какие ما ماذا كيف اين متي qual quais como onde quando quem che quale quali come dove chi ne hangi nasil nerede var mi co jak* gdzie kiedy wat welke hoe waar wie apa bagaimana berapa ada gi nao',
  /** Send, tell, give: asks for a deed. */
  s: 'send share show tell give forward advise confirm inform mand* envi* pas* dig* muestr* indique* envoy* donn* transmett* dites indiqu* senden schick* zeig* nennen geben teilen mitteil* отправ* пришл* скинь* вышл* дайте сообщ* покаж* подскаж* напиш* ارسل* ابعث* اعطو* اخبر* mand* envi* pass* diga* mostr* inform* invi* mand* manda* dite indic* fate gonder* yaz* ilet* atin wysl* przysl* przesl* podaj* pokaz* stuur* geef* laat kirim* kasih minta gui cho',
  /** Please. */
  l: 'please kindly pls plz thanks thank favor porfa gracias merci veuillez svp bitte danke пожалуйста просьба спасибо прошу رجاء يرجي الرجاء شكرا favor gentileza obrigad* grazie gentilmente lutfen tesekkur* rica prosze dziekuj* graag bedankt tolong mohon terima vui long',
  /** Promises that cost nothing: free, guaranteed, cheaper. */
  f: 'free trial discount* guarantee* obligation nothing cheap* bonus gratis demo gratuit* offert* prueba compromiso garanti* descuento* barat* remise* essai engagement kostenlos* unverbindlich gratis* garantier* rabatt* gunstig* test* probe* бесплатн* скидк* гарант* подарок пробн* дешев* выгодн* результат* مجان* ضمان خصم تجريب* gratuit* gratis desconto* garanti* teste* gratis omaggio sconto* prova garanzia ucretsiz indirim* garanti* deneme* bezplatn* darmow* gwaranc* zobowiaz* rabat* gratis vrijblijvend korting* garantie* proef* gratis diskon* garansi mien phi',
  /** A talk is wished. */
  c: 'call calls calling meet meeting* chat whatsapp wechat telegram appointment* minute* reply talk ring book schedule llam* habl* reunion* cita* agend* whatsapp contact* appel* rendez* discut* echang* repond* anruf* termin* gesprach* melden telefonat* rucker* antwort* звон* созвон* встреч* обсуд* свяж* пишите напишите оставьте номер تواصل* اتصل* موعد واتساب راسل* lig* convers* reuni* marc* chiam* incontr* appuntament* sentir* richiam* arayin gorus* toplanti* randevu* ulas* zadzwon* rozm* spotk* kontakt* bellen bel gesprek afspraak langs hubung* telepon nhan goi lien',
  /** What the one written to has, besides goods: customers, staff, site, bills. */
  b: 'business* compan* factor* plant* customer* client* sales website* site* brand* staff team* people employee* bill* export* turnover revenue worker* warehouse* visitor* page* traffic buyer* lead* invoice* shipment* parcel* catalogue* empresa* fabrica* planta* client* venta* sitio web pagina* marca* personal equipo* nave factura* trabajador* entrepris* usine* vente* site* marque* equipe* salarie* factur* acheteur* firma* firmen unternehmen betrieb* werk* kunden* umsatz* mitarbeiter* webseite* marke* rechnung* hallen компани* завод* цех* фабрик* клиент* продаж* сайт* бренд* сотрудник* персонал* склад* бизнес* предприят* شركت* مصنع* عملا* مبيعات* موقع* زبائن* موظف* empresa* negocio* fabrica* vend* site* loja* equipe* conta* marca* azienda* aziend* impresa* fabbrica* vendit* sito client* dipendent* capannon* bollett* sirket* fabrika* musteri* satis* site* marka* firm* zaklad* hal* klient* sprzedaz* stron* pracownik* bedrijf* fabriek* klant* omzet* website* personeel perusahaan* pabrik* pelanggan* penjualan* toko cong xuong khach',
  /** Counts and measures that follow a number. */
  K: 'pcs pc piece pieces set sets unit units pair pairs carton* ctn* roll rolls kg kgs ton tons mt box boxes bag bags container* pallet* mm cm meter* metre* gsm ml litre* liter* inch sheet* dozen* uds unidad* pieza* caja* juego* tonelada* unite* piece* jeu jeux stuck stk satz paar шт штук* компл* тонн* кг м мм см пар* قطع* طن طقم كرتون* حاوي* un unid pecas caixas jogos conjuntos pezz* scatol* adet takim szt sztuk stuks dozen buah unit lusin cai chiec bo',
  /** Delivery and its terms, as a buyer asks for them. */
  L: 'deliver* delivery lead ship shipping etd eta arriv* entrega* plazo embarque envio envios tiempo delai* livr* rendu lieferzeit lieferung lieferbar frei liefertermin termin срок* доставк* поставк* отгруз* التسليم واصل الشحن ميناء تسليم prazo entregue posto embarque resa consegna tempi teslim sure termin dostaw* levering levertijd geleverd pengiriman giao dap fob cif exw ddp cfr cnf fca cpt cip lc tt',
  /** Greetings. */
  H: 'hello hi hey dear greetings morning afternoon sir madam hola buenas buenos buen estimad* bonjour bonsoir salut coucou madame monsieur guten hallo moin servus sehr geehrte* здравствуйте добрый привет салам салом уважаем* السلام مرحبا تحيه ola oi opa bom boa prezad* buongiorno salve ciao gentil* merhaba selam sayin dzien dobry witam szanown* hoi goedemiddag geachte halo selamat yth chao xin kinh',
  /** A shop or trade of one's own. */
  S: 'shop shops store stores boutique retail* wholesal* tienda* local boutique magasin commerc* laden geschaft handler* магазин* лавк* опт* محل* عندي متجر loja* lojinha revend* negozi* dukkan* magaza sklep* hurt* winkel* toko cua',
  /** What makes a name a firm's. */
  F: 'ltd llc gmbh sarl sas srl spa lda ltda inc corp co kg ag bv sa sl ооо ип тоо зао oy ab as sp pvt pty plc',
  /** Sums of money. */
  d: 'usd eur euro euros dollar* dolar* rmb yuan gbp rub* руб* доллар* евро دولار* يورو ريال zl lira reais',
  /** Names of services. */
  z: 'service* agency agencies studio software solution* platform* system* tool marketing seo logistic* freight forwarder* insurance lab translat* consult* package* campaign audit* certif* accounting advertis* app apps data database* lists servicio* agencia* solucion* plataforma* sistema* logistic* seguro* traduc* consultor* contab* publicidad programa base agence* logiciel* solution* plateforme* assurance* traduct* comptab* publicit* agentur* losung* plattform* versicherung* ubersetz* beratung* buchhaltung* werbung* programm* dienstleist* услуг* агентств* решени* платформ* систем* логист* страхов* перевод* консульт* бухгалт* реклам* программ* разработ* خدم* وكاله* حلول* منصه* نظام* تسويق* برنامج* ترجمه* محاسب* تامين* servico* agencia* soluc* plataforma* sistema* seguro* contab* publicidade assessoria servizi* agenzia* soluzion* piattaform* assicuraz* traduz* consulenz* pubblicit* hizmet* ajans* cozum* yazilim* sigorta* ceviri* danisman* muhasebe* uslug* agenc* rozwiaz* oprogram* ubezpiecz* tlumacz* doradz* ksiegow* reklam* dienst* bureau oplossing* software verzeker* vertaal* advies boekhoud* jasa layanan agen solusi asuransi penerjemah dich vu',
  /** Being interested. */
  e: 'interest* interes* interess* interessier* интересу* مهتم* ilgilen* zainteres* geinteress* tertarik quan tam',
  /** A time in which a seller delivers or a buyer waits. */
  x: 'week* day* hour* month* today tomorrow monday tuesday wednesday thursday friday year* seman* dia dias hora* mes meses hoy manana lunes martes jueves viernes ano anos jour* semaine* heure* mois demain aujourd* lundi mardi jeudi vendredi tag tage* woche* stunde* monat* morgen heute montag* dienstag* donnerstag* freitag* jahr* дн* день недел* час* месяц* завтра сегодня год* يوم* اسبوع* ساع* شهر* غدا سن* semana* hora* amanha hoje segunda sexta mes giorn* settiman* or* mes* doman* oggi gun* hafta* saat* ay* yarin bugun dzien dni tydz* tygodn* godzin* miesi* jutro dzis dag* uur maand* morgen hari minggu jam bulan besok ngay tuan thang',
  /** Links, files, passwords. */
  j: 'link* click* open attach* document* login password* log sign unzip zip portal verify enlace* clic abr* adjunt* contrasen* archivo* lien* clique* ouvr* joint* fichier* passe link klick* offn* anhang* anbei passwort* anmeld* ссылк* вложен* пароль* войд* файл* открой* رابط* اضغط* مرفق* كلمه افتح* link cliqu* abr* anex* senha* arquivo* allegat* clicc* apri tıkla* tikla* ek* sifre* link* kliknij* zalaczn* haslo* otworz* klik* bijlage wachtwoord',
  /** Accounts, transfers, fees, money itself. */
  r: 'bank* account* iban transfer* payment* pay paid pays money fund* wire fee fees deposit* bitcoin crypto card* cheque* million* loan* credit* capital banco* cuenta* transfer* pag* dinero fondo* tasa* deposit* millon* prestam* credit* banque* compte* virement* payer paie* paye* regl* argent fonds frais million* pret* bank* konto* uberweis* zahl* geld* gebuhr* million* kredit* банк* счет* перевод* плат* оплат* деньг* средств* пошлин* млн миллион* кредит* карт* بنك* حساب* تحويل* دفع* مال* مبلغ* رسوم* مليون* قرض* تمويل* banco* conta* transfer* pag* dinheiro taxa* milho* emprestim* banca* conto bonific* pag* denaro soldi milion* prestit* banka* hesap* hesab* ode* para milyon* kredi* bank* konto przelew* plac* pieniad* milion* pozycz* rekening* betal* geld* miljoen* lening* rekening* bayar* uang* juta* pinjam* tien ngan hang',
  /** In stock, ready, left over. */
  a: 'available left ready instock vacant slots seats spot spots disponible* quedan libre* restan* reste* place* verfugbar* frei* ubrig свобод* остал* налич* готов* متوفر* متاح* بقي* disponiv* resta* disponibil* rimang* mevcut hazir kaldi dostepn* wolne zostal* beschikbaar vrij tersedia siap con',
};

/** The same for Chinese, Japanese and Korean, where words are not parted: the longest that fits counts. */
export const unpartedRoleWords: Readonly<Record<string, string>> = {
  i: '我 我们 我司 我方 我厂 本公司 我公司 咱们 咱 我家 弊社 当社 私 私ども 저희 우리 저는 제가 当方',
  y: '你 您 你们 您们 大家 各位 老板 贵 御社様 당신 고객님',
  Y: '贵司 贵公司 贵厂 贵方 贵店 你家 您家 您公司 你司 您店 你店 您的 你们的 你的 您厂 你厂 御社 貴社 귀사',
  U: '给我 发我 加我 找我 帮我',
  n: '要 需要 需 需求 想要 想买 想订 想做 想找 想 急需 急要 急找 寻找 寻求 找 想进 想了解 了解 了解一下 打算 准备 看看 欲しい 探して 希望 필요 찾고 원합니다 싶습니다 궁금',
  N: '求购 采购 购买 订购 订货 订 进口 下单 询价 拿货 进货 批发 購入 注文 구매 주문',
  L: '交期 交货 发货 到货 出货 货期 几天 到港 离岸 到岸 工期 纳期 纳入 送料 납기 배송',
  S: '开店 店里 我店 小店 批发部 门市 店铺里 零售 お店 雑貨店 가게',
  F: '有限公司 商行 株式会社 集团',
  d: '元 美元 美金 欧元 万元 块钱 人民币 円 원 달러',
  K: '个 件 套 台 只 支 双 箱 卷 吨 米 张 袋 桶 瓶 盒 包 把 根 块 片 组 盏 辆 顶 条 公斤 毫米 厘米 寸 個 本 枚 개 장 대',
  o: '提供 帮 帮助 帮您 替 代 代办 办理 做 专业 承接 出租 租 上门 包 包过 推广 优化 提升 提高 降低 增加 拿证 注册 开发 设计 搭建 解决 送货 供应 生产 负责 安排 打造 辅导 陪跑 托管 代运营 代理 招商 诚招 回收 转让 出售 代わって いたします 提供 提案 ご案内 해 드립니다 드립니다 제공 지원 도와',
  m: '可以 能 能否 可否 能不能 可不可以 是否 会 要不要 不妨 愿意 でしょうか よろしい 가능 할까요 될까요',
  p: '价 价格 报价 报个价 多少钱 多少 什么价 啥价 起订 起订量 单价 最低价 含税 含运费 离岸 到岸 目录 画册 图册 报 怎么卖 见积 见积 価格 値段 カタログ 견적 가격 단가 카탈로그 얼마',
  g: '产品 货 款 型号 样品 样 现货 规格 设备 机器 商品 製品 品番 サンプル 在库 제품 상품 모델 샘플',
  h: '吗 么 什么 哪 哪些 哪个 怎么 多久 几 有没有 是不是 呢 どんな どの ありますか か。 어떤 있나요 인가요 무엇',
  s: '发 发给 发我 给我 报 寄 告诉 告知 回复 送って ください 教えて お願い 보내 알려 주세요 부탁',
  l: '请 麻烦 谢谢 烦请 劳烦 劳驾 望 よろしく 감사',
  f: '免费 试用 优惠 保证 包过 不收费 全额退 不满意退 首月 首单免 赔 便宜 省 从优 特价 送 立减 打折 無料 割引 保証 成果報酬 무료 할인 보장',
  c: '联系 电话 微信 加我 加微信 聊 私信 回电 来电 咨询 面谈 预约 名额 留座 报名 お電話 连絡 伺い 연락 상담 전화',
  b: '公司 企业 工厂 厂家 客户 海外客户 网站 官网 店铺 团队 员工 业务 外贸 询盘 订单 买家 采购商 销量 曝光 流量 品牌 生意 业绩 成本 仓库 车间 展位 账号 老外 同行 工场 顧客 売上 海外 営業 バイヤー 공장 고객 매출 사이트 바이어',
  z: '服务 平台 系统 软件 方案 物流 货代 海运 空运 专线 清关 报关 退税 认证 检测 验厂 商标 专利 注册公司 翻译 代账 记账 培训 课程 广告 营销 运营 数据 名录 贷款 融资 保险 展会 参展 拍摄 摄影 招聘 劳务 サービス システム 物流 翻訳 広告 代行 清扫 서비스 물류 광고 시스템 번역 촬영 대행',
  e: '感兴趣 有兴趣 兴趣 興味 관심',
  x: '天 日 周 月 小时 分钟 今天 明天 今晚 本周 每月 每天 年 日間 今周 周間 일 주 개월 내일',
  j: '链接 附件 网盘 登录 密码 点击 点开 下载 解压 验证 リンク 添付 パスワード クリック 링크 첨부 비밀번호 클릭',
  r: '账户 账号 银行 汇款 转账 付款 打款 押金 保证金 手续费 款 资金 万元 万美元 遗产 垫 钱 发票 開設 口座 振込 支払 송금 계좌 입금 결제',
  a: '现货 有货 剩 还剩 名额 空位 在库 席 재고 남았',
  /** Words that only look like those above. */
  '-': '您好 你好 大家好 要求 主要 重要 要是 机会 社会 会计 可能 功能 性能 智能 节能 报告 天津 明年 发票 包装 包邮 现代 代表 价值 贵州 想法 找到 订金 包括 条件 文件 软件 组装 支持 地方 个人 本公司的 米兰 根据 片区',
};
