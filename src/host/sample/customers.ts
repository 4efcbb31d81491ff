/** One invented customer of an invented exporter of kitchenware and garden lamps. */
type SampleCustomer = {
  /** Its code of two letters. */
  readonly country: string;
  readonly contact: string;
  /** Product in English and in Chinese. */
  readonly product: readonly [string, string];
  readonly company: string;
  readonly mailbox: string;
  readonly phone: string;
  readonly source: string;
  readonly class: string;
  /** Days since the last contact; `null` for somebody never contacted. */
  readonly daysAgo: number | null;
  /** Days until the agreed next follow-up, when one is agreed. */
  readonly agreedIn: number | null;
};

const products = {
  knives: ['Kitchen knives', '厨房刀具'],
  pans: ['Stainless pans', '不锈钢锅具'],
  cutlery: ['Cutlery sets', '餐具套装'],
  solar: ['Solar garden lamps', '太阳能庭院灯'],
  flood: ['LED floodlights', 'LED 投光灯'],
  flasks: ['Vacuum flasks', '真空保温杯'],
} as const;

const rows = `
DE|Anna Keller|solar|Nordlicht Garten GmbH|anna.keller@nordlicht|+49 30 23125 014|Trade fair|A|34|
DE|Jonas Brandt|flood|Brandt Elektrohandel|einkauf@brandt-elektro|+49 30 23125 230|B2B platform|C|5|
US|Megan Ortiz|flasks|Trailhead Outfitters Inc.|megan@trailhead|+1 202 555 0143|Own site|B|2|0
US|Daniel Cho|knives|Cho Culinary Supply|daniel.cho@choculinary|+1 202 555 0178|Search engine|D|19|
US|Priya Nair|pans|Copperline Retail|pnair@copperline|+1 202 555 0119|Trade fair|E|12|
BR|Larissa Monteiro|cutlery|Monteiro Utilidades Ltda|larissa@monteiro|+55 11 5550 0123|B2B platform|B|6|
BR|Rafael Pinho|solar|Jardim Claro|compras@jardimclaro|+55 21 5550 0177|Social media|D|9|
MX|Lucía Herrera|flasks|Distribuidora Cerro Alto|lucia@cerroalto|+52 55 5550 0142|Cold call or mail|F|120|
FR|Camille Roussel|cutlery|Maison Roussel|camille@maison-roussel|+33 1 99 00 12 34|Trade fair|A|16|
FR|Hugo Lambert|flood|Lambert Éclairage|h.lambert@lambert-eclairage|+33 1 99 00 45 67|Search engine|C|11|
ES|Marta Vidal|solar|Verde Patio SL|marta@verdepatio|+34 91 555 01 22|B2B platform|D|15|
IT|Paolo Ferri|pans|Ferri Casalinghi Srl|p.ferri@ferricasa|+39 06 5550 0136|Directory or association|E|41|
GB|Oliver Marsh|flasks|Marsh & Daughters Ltd|oliver@marshdaughters|+44 20 7946 0182|Customer referral|A|20|
GB|Grace Whitlow|knives|Whitlow Kitchen|grace@whitlow|+44 20 7946 0610|Own site|C|7|
PL|Tomasz Wrona|flood|Wrona Hurt|tomasz@wrona-hurt|+48 22 555 01 49|B2B platform|B|4|
NL|Sanne de Boer|solar|Lichttuin BV|sanne@lichttuin|+31 20 555 0171|Trade fair|D|13|
SE|Elin Forsberg|cutlery|Forsberg Dukning AB|elin@forsberg|+46 8 555 01 63|Search engine||
TR|Emre Aksoy|pans|Aksoy Mutfak|emre@aksoymutfak|+90 212 555 0190|B2B platform|C|9|
AE|Fatima Al Nuaimi|flasks|Dune Trading LLC|fatima@dunetrading|+971 4 555 0104|Trade fair|B|3|
SA|Khalid Al Harbi|flood|Al Harbi Lighting|khalid@alharbi-lighting|+966 11 555 0158|B2B platform|D|22|
EG|Nadia Mansour|cutlery|Mansour Home|nadia@mansourhome|+20 2 5550 0131|Social media|E|28|
ZA|Thabo Dlamini|solar|Highveld Garden|thabo@highveld|+27 11 555 0125|Cold call or mail||
NG|Chinedu Eze|flood|Eze Power & Light|chinedu@ezepower|+234 1 555 0166|B2B platform|E|33|
KE|Wanjiru Kamau|solar|Savanna Homeware|wanjiru@savannahome|+254 20 555 0112|Search engine|C|8|
IN|Arjun Mehta|pans|Mehta Steelware Imports|arjun@mehta-imports|+91 22 5550 0187|Directory or association|F|95|
VN|Linh Tran|flasks|Sông Xanh Co.|linh@songxanh|+84 28 5550 0101|Trade fair|C|1|
TH|Niran Suksawat|knives|Suksawat Kitchen|niran@suksawat|+66 2 555 0153|B2B platform|D|14|
JP|Aoi Tanabe|knives|Tanabe Shōten|aoi@tanabe|+81 3 5550 0128|Customer referral|A|29|
KR|Min-jun Seo|flasks|Hanul Living|minjun@hanul|+82 2 555 0145|Own site|B|1|2
AU|Chloe Barrett|solar|Banksia Outdoor Pty Ltd|chloe@banksia|+61 2 5550 4231|Trade fair|B|5|-1
NZ|Tama Rewi|flasks|Kōwhai Supplies|tama@kowhai|+64 4 555 0117|Search engine|E|30|
CA|Isabelle Gagnon|cutlery|Gagnon Table|isabelle@gagnon|+1 613 555 0162|Trade fair|C|6|1
CL|Matías Rojas|flood|Luz Austral SpA|matias@luzaustral|+56 2 5550 0139|B2B platform|D|2|
CO|Valentina Restrepo|pans|Cocina Real SAS|valentina@cocinareal|+57 1 555 0155|Social media||
RU|Irina Sokolova|flasks|Sokol Import|irina@sokolimport|+7 495 555 01 46|Directory or association|E|18|
KZ|Aliya Nurlan|flood|Steppe Electric|aliya@steppe-electric|+7 727 555 0108|Group or institution|C|3|
IL|Yael Ben-Ami|solar|Gan Or|yael@ganor|+972 3 555 0184|Own site|D|10|4
MA|Salma Idrissi|cutlery|Idrissi Maison|salma@idrissi|+212 522 55 01 73|Walk-in|E|25|
PE|Diego Quispe|pans|Andes Cocina EIRL|diego@andescocina|+51 1 555 0196|B2B platform|B|9|
PH|Carmela Reyes|solar|Isla Bright|carmela@islabright|+63 2 5550 0134|Trade fair||
`;

const numberOr = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

const readRow = (line: string): SampleCustomer => {
  const [country, contact, product, company, mailbox, phone, source, group, ago, agreed] =
    line.split('|') as [string, string, keyof typeof products, ...string[]];
  return {
    country,
    contact,
    product: products[product],
    company: company ?? '',
    mailbox: mailbox ?? '',
    phone: phone ?? '',
    source: source ?? '',
    class: group ?? '',
    daysAgo: numberOr(ago),
    agreedIn: numberOr(agreed),
  };
};

const sampleCustomers: readonly SampleCustomer[] = rows.trim().split('\n').map(readRow);

const header =
  'Country,Contact,Product,Company,Email,Phone,Site,Source,Last contact,Class,Next follow-up';

/** The customers as CSV text; `dayAt` gives the date that lies a number of days from today. */
export const sampleCustomerTable = (dayAt: (days: number) => string, locale: string): string => {
  const countries = new Intl.DisplayNames(locale.replace('_', '-'), { type: 'region' });
  const line = (customer: SampleCustomer) =>
    [
      countries.of(customer.country),
      customer.contact,
      customer.product[locale.startsWith('zh') ? 1 : 0],
      customer.company,
      `${customer.mailbox}.example.com`,
      customer.phone,
      `www.${customer.mailbox.replace(/^.*@/, '')}.example.com`,
      customer.source,
      customer.daysAgo === null ? '' : dayAt(-customer.daysAgo),
      customer.class,
      customer.agreedIn === null ? '' : dayAt(customer.agreedIn),
    ].join(',');
  return [header, ...sampleCustomers.map(line)].join('\n');
};
