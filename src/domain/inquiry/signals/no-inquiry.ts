import type { InquiryFields } from '../inquiry';
import type { Letter } from '../reading/letter';
import type { Signal } from './signal';

const automatic =
  /^\W{0,4}(?:automatic reply|auto-?reply|自动回复|自動回覆|автоответ)|\bi am (?:currently )?out of (?:the )?office|^\W{0,4}out of office|abwesenheitsnotiz|fuera de la oficina|我正在休假|delivery status notification|undelivered mail|mail delivery (?:failed|subsystem)|mailer-daemon|退信|投递失败|begin:vevent|verification code|验证码|驗證碼|parcel \S{0,20} ?(?:has been|was) delivered/;
const robots = /no-?reply|newsletter|^news@|notification|daemon/;
const offers =
  /thank(?:s| you) for your (?:inquiry|enquiry)|(?:find|see|attached is|attached are) (?:\w{1,9} ){0,2}our (?:best )?(?:quotation|offer|price list)|感谢(?:您|贵司)的询(?:盘|价)|我司报价如下/;
const priced =
  /(?:usd|eur|us\$|[$€¥]) ?\d[\d.,]*(?: ?(?:\/|per) ?(?:pc|pcs|set|unit|m|kg|ton)s?|(?=\s|$))/g;
const asks =
  /[?？؟]|\b(?:please|pls|kindly|need|quote|want|looking for|interested)\b|请|需要|求购|采购/;
/** Braces or tags, and beside them what only programs write. */
const braces = /\{[^}]*\}|=>|<\/\w+>/;
const ofCode = /"\w+" ?:|;\s*(?:\n|\}|$)|\bfunction\b|\breturn\b|<\/\w+>/;
/** Wishes for a feast, and nothing besides. */
const feast =
  /^\W{0,4}(?:happy (?:new year|holidays)|merry christmas|season'?s greetings|eid mubarak|新年快乐|春节快乐|圣诞快乐|中秋快乐|с новым годом)/;
const longestWish = 250;

/** Words that say nothing by themselves, keys struck in their order, and the printers' filler. */
const empty =
  /^(?:hello|hi|hey|test(?:ing)?|ok(?:ay)?|thanks?|thank you|received|noted|[a-z]*(?:qwer|asdf|zxcv)[a-z]*|你好|您好|测试|收到|谢谢|好的|在吗|привет|тест|hola|bonjour|hallo|مرحبا)$/;
const parts = /[\s,.;:!，。；：！、·]+/;

/** Whether no part of a text is a word that says something. */
const isEmpty = (folded: string): boolean =>
  folded
    .split(parts)
    .filter((part) => /\p{L}{2}/u.test(part))
    .every((part) => empty.test(part));

/** Flags of no phrase at all. */
const unspoken = new Set(['wordedLikeScam', 'noBuyingWish', 'hardlyBuys']);
const filler = /lorem ipsum|qwerty|asdf|zxcv/;

const isCode = (text: string): boolean => braces.test(text) && ofCode.test(text);

const isFeast = (text: string): boolean => text.length < longestWish && feast.test(text);

const fewestVerses = 4;
/** Lines of a poem: none short, none long, and no number in them. */
const isVerse = (text: string): boolean => {
  const lines = text.trim().split('\n');
  return (
    lines.length >= fewestVerses &&
    !/[\d@]|:[ \t]*\S|\b(?:want|need|ship|price|buy|order|sell|please|quote)/.test(text) &&
    lines.every((line) => line.length > 15 && line.length < 70)
  );
};

const saysNothing = (folded: string, { email, phone }: InquiryFields): boolean =>
  !email &&
  !phone &&
  (isEmpty(folded) || isCode(folded) || filler.test(folded) || isFeast(folded) || isVerse(folded));

/** Why a text is no inquiry at all; nothing where it is one, or a trick. */
export const noInquiryIn = (
  { from, replyTo }: Letter,
  folded: string,
  signals: readonly Signal[],
  fields: InquiryFields,
): string => {
  const spoken = signals.filter(({ flag, name }) => flag && !unspoken.has(name));
  const isMass = spoken.every(({ name }) => name === 'massMail' || name === 'secrecy');
  const isWish =
    signals.some(({ name }) => name === 'quoteWish' || name === 'platformForm') ||
    fields.quantity !== undefined;
  const isRobot = !replyTo && !isWish && robots.test(from?.email.toLowerCase() ?? '');
  if (isMass && (automatic.test(folded) || (isRobot && !asks.test(folded)))) return 'automaticMail';
  if (spoken.length > 0) return '';
  const prices = folded.match(priced)?.length ?? 0;
  const isList = prices > 2 && /price ?list|价目表|报价单|прайс/.test(folded) && !asks.test(folded);
  if (offers.test(folded) || isList) return 'offerToBuyer';
  return saysNothing(folded, fields) ? 'saysNothing' : '';
};
