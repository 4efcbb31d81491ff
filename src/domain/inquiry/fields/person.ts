import { placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import { namesFirm } from './company-rules';
import { anyLetter, capital } from './letters';

export const title =
  /^(?:barrister|barr|attorney|mr|mrs|ms|miss|dr|ing|eng|engr|sr|sra|herr|frau|m|mme|prof|sir|madam|г-н|г-жа|السيد|الاستاذ|المهندس|م|sig|bay)\.?\s+/i;
export const personWord = `(?:[${capital}]\\.|(?:St|Jr|Sr)\\.|[${capital}][${anyLetter}'’-]{0,20}(?:\\.[${capital}][${anyLetter}]{0,20})?)`;
export const particle =
  '(?:(?:van|von|der|den|de|del|da|dos|di|la|al|el|bin|ben|ter|ten|zu) ){0,2}';
const person = new RegExp(`^(?:${personWord} ${particle}){0,3}${personWord}$`, 'u');
export const notPersons =
  /(?:company|\bltd|gmbh|\bllc\b|\binc\b|trading|\bgroup|manager|director|department|purchas|procure|\bsales|export|import|buyer|regards|thanks|sincerely|\bsent\b|\bfrom\b|office|phone|\btel\b|mail|www|http|street|\broad\b|avenue|\bbest\b|\bkind\b|einkauf|geschaft|compras|gerente|direct|отдел|салам|салом|привет|здравств|добрый|директор|менеджер|закуп|公司|经理|部|有限|مدير|شركه|مؤسسه|\d|@|:|\bowner|\bceo|founder|engineer|assistant|hello|dear|please|quote|service|store|shop|ventas|compras|vertrieb|accounts|comptab|achats|buchhaltung|administra|rechnung|anwalt|acquisti|billing|tender|support|董事长|您好|你好|谢|謝|期待|会计|财务|销售|客服)|holdings|industr|agencies|stores|hotel|\b(?:cif|cfr|cnf|fob|exw|ddp|dap|cpt|cip|fca|hi|hey|hello|good|we|our|bonjour|bonsoir|hallo|guten|tag|hola|buenas|buenos|buongiorno|salve|ola|oi|prezado|prezados|merhaba|selam|salam|salaam|madame|monsieur|messieurs|estimad[oa]s?|sehr|team|bro|sir|thanks|greetings|habari|assalomu|lda|ltda|kg|ag|ohg|ug|spares|supplies|srl|sarl|spa|sas|kft|pty|pvt|plc|llp|witam|dzien|goedemiddag|beste|halo|kia|moin|hoi|gruezi|servus|ahoj|bula|saudacoes|contact|inquiry|thanks|namaste|jambo|head|also|first|salut|salom|coucou|opa|slt|hey|vessel|interested|bank|tender|desk|china|rfq|price|prices|attn|cost|product|notaire|und|and|the|you|urgent|quantity|delivery)\b/;
export const chineseName = /^[\u4e00-\u9fff]{1,4}(?:先生|女士|小姐|经理|总|工)?$/;
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阮黎柳柯温游陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭葉蘇呂盧蔣賈鄒龔嚴湯歐劉張齊龍龔關簡詹錢季莊沙岑翁童';

const hanName = new RegExp(`^(?!谢谢)[老小阿]?[${surnames}]|(?:先生|女士|小姐|经理|总)$`);

const hanTitle =
  '(?:[采採][购購]|[销銷]售|[业業][务務]|外[贸貿]|市[场場]|[总總]|副[总總]|[运運][营營]|[项項]目|部[门門]|[区區]域|大[区區]|[产產]品|[财財][务務]|行政|高[级級]|[进進]口|供[应應][链鏈]){0,3}(?:[经經]理|[总總][监監]|主管|[专專][员員]|主任|[总總]裁|董事[长長]?|助理|[负負][责責]人|[采採][购購]|[业業][务務][员員]?|[创創]始人)';
const beforeTitle = new RegExp(`^([\\u4e00-\\u9fff]{2,4})[\\s·,，/|、-]{1,3}${hanTitle}$`);
const afterTitle = new RegExp(`^${hanTitle}[\\s:：·,，/|-]{1,3}([\\u4e00-\\u9fff]{2,4})$`);
const joinedTitle = new RegExp(`^([\\u4e00-\\u9fff]{2,3}?)${hanTitle}$`);
const latinTitle =
  /^(\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}?) (?:(?:senior|general|chief|purchasing|procurement|sales|import|export|managing|sourcing|buying|product|project|category|supply chain|area|marketing|operations) ){0,3}(?:manager|director|buyer|officer|executive|owner|ceo|cto|founder|engineer|assistant|specialist|purchaser)$/iu;

/** The name without the post its bearer holds: `林美玲 采购经理`, `Karen Whitlock Purchasing Manager`. */
export const withoutPost = (text: string): string => {
  const name = text.trim();
  const han = beforeTitle.exec(name) ?? afterTitle.exec(name) ?? joinedTitle.exec(name);
  return han?.[1] ?? latinTitle.exec(name)?.[1] ?? name;
};

export const asPerson = (text: string): string | undefined => {
  const name = withoutPost(text)
    .replace(/[,，;|(（/–\t].*$/, '')
    .replace(/ - .*$/, '')
    .replace(/[\s.,!，。！*_~-]+$/, '')
    .replace(/^[\s\-–—*_.~]+/, '')
    .replace(/^(?:rgds|regards|thanks|cheers|brgds|br|best|thx|tks)[,\s]+/i, '')
    .replace(title, '')
    .trim();
  if (
    !name ||
    name.length > 42 ||
    notPersons.test(fold(name)) ||
    placeNamed(name) ||
    namesFirm(name)
  )
    return undefined;
  if (chineseName.test(name)) return hanName.test(fold(name)) ? name : undefined;
  if (/^[\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12}){0,3}$/.test(name)) return name;
  return person.test(name) && !/^[A-Z]{2,3}$/.test(name) ? name : undefined;
};

export const cased = (name: string): string =>
  /^[\p{Ll}' -]+$/u.test(name)
    ? name.replace(
        /(^|[ -])(\p{Ll})/gu,
        (_, gap: string, letter: string) => gap + letter.toUpperCase(),
      )
    : name;

/** The line that says what post its bearer holds. */
export const post =
  /^(?:(?:senior|deputy|assistant|head|general|chief|purchas\w+|procurement|sales|import|export|technical|project|managing|operations|supply chain|manager|director|head|buyer|owner|ceo|jefe|responsable|leiter|gerente|начальник|مدير)\b.{0,40}|.{0,30}(?:manager|director|officer|buyer|engineer|department|dept\.?|einkauf|compras|achats)|\S+@\S+|(?:tel|phone|mob|whatsapp)?\.?:? ?\+?[\d ().-]{7,20})$/;
