import { expect, test } from '@jest/globals';
import { triage } from '../../../src/domain/inquiry/triage';

const kindOf = (text: string) => triage(text, { ownDomains: ['ourcompany.example'] }).kind;

/** What buyers leave on platforms: the title of an offer they saw, and no word to anybody. */
const titles = [
  'Portable camping stove gas foldable windproof',
  'Galvanized steel wire 2mm',
  'Hydraulic floor jack 3 ton low profile 2025 new model',
  '7 in 1 USB hub 100W 4K 60Hz aluminium',
  'LED绿植灯 45W 全光谱 三头',
  'Taladro percutor 850W 13 mm con maletín',
  'Perceuse à colonne 350W 5 vitesses',
  'Edelstahlrohr 42,4 x 2 mm K240 6 m',
  'Насос вибрационный 280 Вт 40 м кабель',
  'مضخة غاطسة 1 حصان 60 متر',
  'Original genuine leather wallet men slim new arrival',
  'Hot selling kids scooter with light up wheels',
  'Factory price 3D printer filament PLA 1.75mm',
  'Custom logo canvas apron for kitchen free design',
  'Ceramic knife set',
  'rain boots',
  'paper straws',
  '不锈钢餐具套装',
  '宠物自动喂食器 新款',
  '兒童雨衣',
  'Cargadores solares portátiles originales',
  'sillas plegables',
  'Lampes de bureau LED rechargeables',
  'gants de jardin',
  'Arbeitsschuhe S3 leicht',
  'Kerzenständer',
  'Рюкзаки школьные ортопедические новинка',
  'садовый шланг',
  'أحذية أطفال أصلية',
  'خيام رحلات',
  'Mochila térmica entrega original',
  'guarda-chuvas',
  'Bilancia da cucina digitale',
  'Kadın terlik toptan',
  'rękawice robocze',
  'regenjassen',
  '折りたたみ傘',
  '캠핑 의자',
];

const titlesAndCounts = [
  'Portable camping stove gas foldable, 40 Piece/Pieces',
  'Authentic vinyl figure surprise bag series 4\n12 Box/Boxes\nItaly',
  'bamboo toothbrush 5000 pcs',
  'Fleece blanket 130x160 - 700',
  'Acrylic keychain custom shape\nMaterial:acrylic Thickness:3mm Print:both sides Pay by:PayPal, TT\n250 Piece/Pieces\nSpain',
  'cheap mini fan usb 80 pc',
  'baby shoes, 6, do you post to Zambia',
  '硅胶折叠碗 800个',
  '帆布袋 定做logo 1500个 白色',
  '瑜珈墊 6mm 60張',
  'platos de cerámica 400 piezas',
  'Gorras bordadas con mi marca, 150, a Quito',
  'sacs isothermes 300 pièces',
  'Besteckset Camping 90 Stück',
  'фонарик налобный 350 шт',
  'чехол для гитары 20 штук дешево',
  'مظلات شاطئ ٦٠ قطعة',
  'copos térmicos 220 unidades',
  'grembiuli da cucina 75 pezzi',
  'bebek battaniyesi 500 adet',
  'latarki 180 szt',
  'paraplu 240 stuks',
  'キャンプ用マグ 150個',
  '텀블러 가방 90개',
  'túi vải 1000 cái',
  'payung lipat 360 pcs',
];

const clumsy = [
  'i want this one how to pay and when it come to Kumasi',
  'hello sir my shop need baby walker, you have? send photo my number',
  'Good evening me is Ines from Praia want know if you make boat seat',
  'is it original?? need for my salon fast',
  '我要那个红的 两箱 到义乌',
  '老板那个水壶还有没 要一点试卖',
  'buenas tengan, kiero las sillas de la foto, me las mandan a Cusco?',
  'slt c combien les lampe la, je suis a Lomé',
  'Hallo wollte fragen ob das Zelt noch gibt, brauche zwei',
  'добрый день хочу взять на пробу игрушки мягкие немного',
  'السلام عليكم بغيت نفس الكرسي اللي في الصورة لمحل صغير',
  'boa noite vi a cadeira queria umas pra minha pousada',
];

test.each(titles)('takes the bare name of goods for no scam: %s', (text) => {
  expect(kindOf(text)).not.toBe('scam');
});

test.each(titlesAndCounts)('takes goods and a count for no scam: %s', (text) => {
  expect(kindOf(text)).not.toBe('scam');
});

test.each(clumsy)('takes one clumsy sentence of a buyer for no scam: %s', (text) => {
  expect(kindOf(text)).not.toBe('scam');
});
