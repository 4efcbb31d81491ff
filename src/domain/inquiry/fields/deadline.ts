import { addDays, type LocalDate } from '../../local-date';
import type { Letter } from '../reading/letter';
import { monthPattern } from './months';
import { spanPattern } from './time-span';
import { firstDate, type WrittenDate, writtenDate } from './written-date';

/** Words that a date follows when the buyer says by when: delivery, shipment, or the quotation itself. */
const cues =
  /(?:deadline|no later than|not later than|at the latest|latest|before|prior to|by the|\bby(?= (?:the )?(?:\d|end|mid|early|beginning|next|this|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|week|kw|q[1-4]|christmas|ramadan|easter))|until|till|within|deliver(?:y|ed)?|ship(?:ment|ped|ping)?|arriv(?:e|al|ing)|(?:need|want|must have|have)(?:ed)? (?:it|them|this|these|the goods|everything|all|'em)|closing|close[sd]? on|(?:bids?|quotations?|offers?|tender) closes?|due|required (?:on|by|for)|quote by|(?:needed|wanted|required|due) by|\bb4 |opened|in our (?:warehouse|dc|hands)|on site|eta|etd|opening|opens|launch|starts?|season|in time for|spatestens|bis(?: zum)?(?= (?:zum|ende|mitte|anfang|kw|\d|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|mon|die|mit|don|fre|pfingst|weihn|ostern|diese|nachste))|liefer\w{0,10}|innerhalb|termin|frist|benotig\w{0,4}|brauch\w{0,3}|antes (?:de|del|do|da)?|a mas tardar|hasta|plazo|entreg\w{0,3}|para (?:el|finales|mediados|o|fim)|los tengo que|dentro de|en obra|en destino|en bodega|(?<![a-z])en(?= (?:una|dos|tres|cuatro|\d) semanas?)|через(?= (?:\d|одну|две|три|неделю))|закрыва\S{0,5}|plazo de|desde hoy|ate(?: (?:o|a|dia|fim|ao))?(?= )|avant|au plus tard|d'ici|livr\w{0,8}|dans les|delai|sous|pour (?:le|fin|mi)|jusqu'au|до |к |не позднее|срок[а-я]{0,2}|поставк[а-я]{0,2}|в течение|не позже|قبل|لغايه|في موعد اقصاه|خلال|التسليم|حتي|موعد|截止|之前|前|交期|交货|发货|到货|到貨|出货|船期|内|以内|最迟|最晚|务必|一定要|entro|consegna|kadar|icinde|teslim|uiterlijk|tegen|(?<![a-z])voor(?= (?:\d|eind|half|begin))|binnen|najpozniej|\bdo(?= \d| konca)|まで|까지|truoc|sebelum|(?<![a-z])in(?= (?:two|three|four|five|six|\d{1,2}|drei|zwei|vier) (?:days|weeks|wochen|tagen))|over(?= (?:twee|drie|een) )|(?:weeks?|days) from (?:today|now))/g;
/** Words around a date that is no deadline: when they were founded, met us, wrote. */
const past =
  /(?:since|established|founded|seit|desde|depuis|fonde|gegrundet|основан|с 20\d\d|成立|met (?:you|us)|fair (?:in|last)|last (?:year|month)|dated|canton fair|广交会|valid(?:ity)?|warranty|guarantee|payment|net|credit|open account|质保|保修|账期|付款|zahlung|zahlungsziel|pago|paiement|оплат|гарант|garantie|garantia|الدفع|الضمان|experience|lead time\?|how (?:long|many)|l\/c|after|questions?|mail of|e-mail of|order of|invoice of|letter of|our (?:mail|order|visit))\W{0,3}(?:\w{1,14} ?){0,2}$/;
const reach = 64;

/** `within 90 days`: a lead time; a day of the calendar named elsewhere says more. */
const isDuration = new RegExp(`^[^\\d\\n]{0,16}?${spanPattern}`);
const asksOffer =
  /(?:quot|offer|reply|answer|numbers|price|decide|decision|respon|报价|回复|回覆|报一下|angebot|antwort|offert|cotiz|respuesta|offre|devis|reponse|кп|ответ|reactie|offerte|preventivo|teklif|عرض|الرد)[^.\n]{0,60}$/;
const bringsGoods =
  /^(?:deliver|ship|liefer|livr|entreg|交期|交货|发货|出货|поставк|срок|consegna|teslim|delai|plazo)/;
const saysWithin =
  /^[^\d\n]{0,12}(?:within|in|max|no more|under|innerhalb|dans|en|sous|dentro|до|в течение|entro|خلال|:)/;
/** `before March 2027`: of a month the last day before it; of a day the day itself. */
const before = /^(?:before|prior to|avant|antes|до |قبل|truoc|sebelum)/;
const monthAlone = new RegExp(
  `^\\W{0,3}(?:the |de |del |do |le |o )?(?:month of )?(${monthPattern})(?:,? (?:de |del )?(20\\d{2}))?(?![a-zа-я\\d])(?! \\d)`,
);

const beforeMonth = (window: string, today: LocalDate | null): LocalDate | null => {
  const month = monthAlone.exec(window);
  if (!month) return null;
  const first = firstDate(`1 ${month[1]!} ${month[2] ?? ''}`.trim(), today);
  return first && addDays(first.date, -1);
};

const afterDate =
  /^(?:之前|前|まで|까지|内|以内|交货|发货|到货|到貨|出货|交期|一定要|kadar|icinde|(?:weeks?|days) from (?:today|now))$/;

const lastDate = (text: string, today: LocalDate | null): WrittenDate | null => {
  let found = firstDate(text, today);
  for (let tries = 0; found && tries < 4; tries++) {
    const next = firstDate(text.slice(found.end), today);
    if (!next) break;
    found = { date: next.date, at: next.at + found.end, end: next.end + found.end };
  }
  return found;
};

type Wish = { readonly date: LocalDate; readonly isDuration: boolean };

/** The date that belongs to a word of time limits: behind it, or in some languages right before it. */
const wishAt = (folded: string, at: number, cue: string, today: LocalDate | null): Wish | null => {
  const end = at + cue.length;
  const lead = folded.slice(Math.max(0, at - 70), at);
  if (past.test(lead.slice(-30))) return null;
  if (afterDate.test(cue)) {
    const left = folded.slice(Math.max(0, at - 32), /from/.test(cue) ? end : at + 3);
    const own = left.slice(Math.max(0, left.lastIndexOf('\n') + 1));
    const found = lastDate(own, today);
    const gap = found ? own.length - found.end : 99;
    if (found && gap < (/from/.test(cue) ? 14 : 10))
      return { date: found.date, isDuration: isDuration.test(own) && !asksOffer.test(lead) };
    if (!/^(?:交期|交货|发货|到货|到貨|出货|一定要)$/.test(cue)) return null;
  }
  const window = folded.slice(end, end + reach).split(/[\n?？;。]|(?<!\d)\. /)[0]!;
  const ofMonth = before.test(cue) ? beforeMonth(window, today) : null;
  if (ofMonth) return { date: ofMonth, isDuration: false };
  const found = writtenDate(window, today);
  if (!found && /latest|spatestens/.test(cue)) {
    const left = lastDate(lead.slice(-24), today);
    return left && left.end > 20 ? { date: left.date, isDuration: false } : null;
  }
  if (!found) return null;
  const lasts = isDuration.test(window);
  if (lasts && bringsGoods.test(cue) && !saysWithin.test(window) && !/内/.test(window)) return null;
  return { date: found, isDuration: lasts && !asksOffer.test(lead + cue) };
};

/** The nearest day that a form names; how long the goods may take only where it names no day. */
const inForm = (letter: Letter, folded: string, today: LocalDate | null): LocalDate | null => {
  let days: LocalDate | null = null;
  let lasting: LocalDate | null = null;
  for (const line of letter.form) {
    if (line.label !== 'deadline') continue;
    const value = folded.slice(line.at, line.at + reach).split('\n')[0]!;
    const date = writtenDate(value, today);
    if (date && isDuration.test(value)) lasting ??= date;
    else if (date && (!days || date < days)) days = date;
  }
  return days ?? lasting;
};

/**
 * The day by which the buyer wants goods or an offer (ISO); `null` when none is named. Only dates near a word of time
 * limits count, so that founding years and fair dates are left alone; of several the nearest is meant.
 */
export const deadlineIn = (
  letter: Letter,
  folded: string,
  today: LocalDate | null,
): LocalDate | null => {
  const form = inForm(letter, folded, today);
  if (form) return form;
  let tried = 0;
  let nearest: LocalDate | null = null;
  let within: LocalDate | null = null;
  for (const cue of folded.slice(0, 30_000).matchAll(cues)) {
    if (++tried > 80) break;
    const wish = wishAt(folded, cue.index, cue[0], today);
    if (!wish || (today && wish.date < today)) continue;
    if (wish.isDuration) within ??= wish.date;
    else if (!nearest || wish.date < nearest) nearest = wish.date;
  }
  return nearest ?? within;
};
