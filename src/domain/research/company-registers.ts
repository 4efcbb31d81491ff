import { frontPage, type Known, type Link, searching } from './link';

/** A public register of companies: its name, and its search with `{q}` or, where it takes none, its front page. */
type Register = readonly [name: string, address: string];

/** Registers kept by the state or by law; the country code names them. */
export const companyRegisters: Readonly<Record<string, Register>> = {
  AE: ['National Economic Register', 'https://ner.economy.ae/'],
  AR: ['IGJ', 'https://www.argentina.gob.ar/justicia/igj'],
  AT: ['Firmenbuch', 'https://justizonline.gv.at/jop/web/firmenbuchabfrage'],
  AU: ['ABN Lookup', 'https://abr.business.gov.au/Search/ResultsActive?SearchText={q}'],
  BD: ['RJSC', 'https://app.roc.gov.bd/'],
  BE: [
    'KBO/BCE',
    'https://kbopub.economie.fgov.be/kbopub/zoeknaamfonetischform.html?searchWord={q}',
  ],
  BG: ['Търговски регистър', 'https://portal.registryagency.bg/'],
  BR: ['Receita Federal CNPJ', 'https://solucoes.receita.fazenda.gov.br/servicos/cnpjreva/'],
  BY: ['ЕГР', 'https://egr.gov.by/'],
  CA: ['Corporations Canada', 'https://ised-isde.canada.ca/cc/lgcy/fdrlCrpSrch.html'],
  CH: ['Zefix', 'https://www.zefix.ch/en/search/entity/list?name={q}'],
  CL: ['Registro de Empresas', 'https://www.registrodeempresasysociedades.cl/'],
  CN: ['国家企业信用信息公示系统', 'https://www.gsxt.gov.cn/'],
  CO: ['RUES', 'https://www.rues.org.co/'],
  CY: ['Registrar of Companies', 'https://efiling.drcor.mcit.gov.cy/DrcorPublic/SearchForm.aspx'],
  CZ: ['Obchodní rejstřík', 'https://or.justice.cz/ias/ui/rejstrik-$firma?nazev={q}'],
  DE: ['Handelsregister', 'https://www.handelsregister.de/'],
  DK: ['CVR', 'https://datacvr.virk.dk/soegeresultater?fritekst={q}'],
  EE: ['e-Äriregister', 'https://ariregister.rik.ee/eng'],
  EG: ['GAFI', 'https://www.gafi.gov.eg/'],
  ES: ['Registro Mercantil Central', 'https://www.rmc.es/'],
  FI: ['YTJ', 'https://tietopalvelu.ytj.fi/'],
  FR: [
    'Annuaire des Entreprises',
    'https://annuaire-entreprises.data.gouv.fr/rechercher?terme={q}',
  ],
  GB: [
    'Companies House',
    'https://find-and-update.company-information.service.gov.uk/search?q={q}',
  ],
  GR: ['ΓΕΜΗ', 'https://publicity.businessportal.gr/'],
  HK: ['Companies Registry', 'https://www.e-services.cr.gov.hk/'],
  HR: ['Sudski registar', 'https://sudreg.pravosudje.hr/'],
  HU: ['e-Cégjegyzék', 'https://www.e-cegjegyzek.hu/'],
  ID: ['AHU', 'https://ahu.go.id/'],
  IE: ['CRO', 'https://core.cro.ie/'],
  IL: ['רשם החברות', 'https://ica.justice.gov.il/'],
  IN: ['MCA', 'https://www.mca.gov.in/'],
  IS: ['Fyrirtækjaskrá', 'https://www.skatturinn.is/fyrirtaekjaskra/leit?nafn={q}'],
  IT: ['Registro Imprese', 'https://www.registroimprese.it/'],
  JP: ['法人番号公表サイト', 'https://www.houjin-bangou.nta.go.jp/'],
  KE: ['BRS', 'https://brs.go.ke/'],
  KR: ['인터넷등기소', 'https://www.iros.go.kr/'],
  KZ: ['Бюро национальной статистики', 'https://stat.gov.kz/'],
  LK: ['Registrar of Companies', 'https://www.drc.gov.lk/'],
  LT: ['Registrų centras', 'https://www.registrucentras.lt/'],
  LU: ['LBR', 'https://www.lbr.lu/'],
  LV: ['Uzņēmumu reģistrs', 'https://info.ur.gov.lv/'],
  MA: ['OMPIC DirectInfo', 'https://www.directinfo.ma/'],
  MT: ['Malta Business Registry', 'https://register.mbr.mt/app/query/search_for_company'],
  MX: ['Registro Público de Comercio', 'https://rpc.economia.gob.mx/'],
  MY: ['SSM', 'https://www.ssm.com.my/'],
  NG: ['CAC', 'https://search.cac.gov.ng/'],
  NL: ['KVK', 'https://www.kvk.nl/zoeken/?source=all&q={q}'],
  NO: ['Brønnøysundregistrene', 'https://virksomhet.brreg.no/nb/oppslag/enheter?navn={q}'],
  NZ: [
    'Companies Office',
    'https://app.companiesoffice.govt.nz/companies/app/ui/pages/companies/search?q={q}',
  ],
  PE: ['SUNAT RUC', 'https://e-consultaruc.sunat.gob.pe/'],
  PH: ['SEC', 'https://checkwithsec.sec.gov.ph/'],
  PK: ['SECP', 'https://www.secp.gov.pk/'],
  PL: ['KRS', 'https://wyszukiwarka-krs.ms.gov.pl/'],
  PT: ['Publicações', 'https://publicacoes.mj.pt/'],
  RO: ['ONRC', 'https://portal.onrc.ro/'],
  RU: ['ЕГРЮЛ', 'https://egrul.nalog.ru/'],
  SA: ['Ministry of Commerce', 'https://mc.gov.sa/'],
  SE: ['Bolagsverket', 'https://foretagsinfo.bolagsverket.se/'],
  SG: ['BizFile', 'https://www.bizfile.gov.sg/'],
  SI: ['AJPES', 'https://www.ajpes.si/'],
  SK: ['Obchodný register', 'https://www.orsr.sk/search_subjekt.asp'],
  TH: ['DBD DataWarehouse', 'https://datawarehouse.dbd.go.th/'],
  TN: ['RNE', 'https://www.registre-entreprises.tn/'],
  TR: ['Ticaret Sicili', 'https://www.ticaretsicil.gov.tr/'],
  TW: ['商工登記公示資料', 'https://findbiz.nat.gov.tw/'],
  UA: ['ЄДР', 'https://usr.minjust.gov.ua/'],
  US: ['SEC EDGAR', 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&company={q}'],
  VN: ['Đăng ký doanh nghiệp', 'https://dangkykinhdoanh.gov.vn/'],
  ZA: ['CIPC', 'https://www.cipc.co.za/'],
};

const inEurope =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** The register of the customer's country, those that cover many, and the look-up of European tax numbers. */
export const registerLinks = (known: Known): Link[] => {
  const place = (site: string) => ({ group: 'register', site, about: ['company'] }) as const;
  const open = ([site, address]: Register): Link[] =>
    address.includes('{q}')
      ? searching(known, place(site), address)
      : frontPage(known, place(site), address);
  const own = companyRegisters[known.country];
  const european: readonly Register[] = [
    ['e-Justice', 'https://e-justice.europa.eu/'],
    ['VIES', 'https://ec.europa.eu/taxation_customs/vies/'],
  ];
  return [
    ...(own ? open(own) : []),
    ...(inEurope.split(' ').includes(known.country) ? european.flatMap(open) : []),
    ...open(['OpenCorporates', 'https://opencorporates.com/companies?q={q}']),
    ...open(['GLEIF', 'https://search.gleif.org/#/search/simpleSearch={q}']),
  ];
};
