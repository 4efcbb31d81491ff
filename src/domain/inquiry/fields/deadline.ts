import type { LocalDate } from '../../local-date';
import type { Letter } from '../reading/letter';
import { writtenDate } from './written-date';

/** Words that a date follows when the buyer says by when: delivery, shipment, or the quotation itself. */
const cues =
  /(?:deadline|no later than|not later than|at the latest|latest|before|by the|\bby(?= (?:the )?(?:\d|end|mid|early|beginning|next|this|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|week))|until|till|within|deliver(?:y|ed)?|ship(?:ment|ped|ping)?|arriv(?:e|al|ing)|need(?:ed)? (?:it|them|this|these|the goods)|closing|close[sd]? on|due|required (?:on|by|for)|quote by|in our warehouse|on site|eta|etd|opening|launch|starts?|season|spatestens|bis (?:zum|ende|mitte|anfang|kw)?|liefer\w{0,10}|innerhalb|termin|frist|benotig\w{0,4}|antes (?:de|del|do)?|a mas tardar|hasta|plazo|entrega\w{0,2}|para (?:el|finales|mediados|o|fim)|dentro de|ate (?:o|dia|fim)?|avant|au plus tard|d'ici|livr\w{0,8}|delai|sous|pour (?:le|fin|mi)|jusqu'au|до|к |не позднее|срок[а-я]{0,2}|поставк[а-я]{0,2}|в течение|не позже|قبل|في موعد اقصاه|خلال|التسليم|حتي|موعد|截止|之前|前|交期|交货|发货|到货|出货|船期|内|以内|最迟|务必|entro|consegna|entro il|entro e non oltre|kadar|icinde|teslim|before the|uiterlijk|tegen|najpozniej|\bdo(?= \d)|まで|까지|in(?= (?:two|three|four|\d) (?:weeks?|days)' time))/g;
/** Words around a date that is no deadline: when they were founded, met us, wrote. */
const past =
  /(?:since|established|founded|seit|desde|depuis|fonde|gegrundet|основан|с 20\d\d|成立|met (?:you|us)|fair (?:in|last)|last (?:year|month)|dated|canton fair|广交会|valid(?:ity)?|warranty|guarantee|payment|net|credit|open account|质保|保修|账期|付款|zahlung|zahlungsziel|pago|paiement|оплат|гарант|garantie|garantia|الدفع|الضمان|experience|lead time\?|how (?:long|many)|l\/c|after)\W{0,3}(?:\w{1,14} ?){0,2}$/;
const reach = 64;

/** `within 90 days`: a lead time; a day of the calendar named elsewhere says more. */
const isDuration =
  /^[^\d\n]{0,16}\d{1,3} ?-?(?:working |calendar |business |рабочих |календарных )?(?:days?|weeks?|months?|tagen?|wochen?|monaten?|dias?|semanas?|mes(?:es)?|jours?|semaines?|mois|дн|недел|месяц|天|日内|周|个月|giorni|settimane|gun|hafta)/;
const asksOffer =
  /(?:quot|offer|reply|answer|报价|回复|angebot|antwort|cotiz|respuesta|offre|reponse|кп|ответ)[^.\n]{0,30}$/;

/**
 * The day by which the buyer wants goods or an offer (ISO); `null` when none is named. Only dates near a word of time
 * limits count, so that founding years and fair dates are left alone.
 */
export const deadlineIn = (
  letter: Letter,
  folded: string,
  today: LocalDate | null,
): LocalDate | null => {
  for (const line of letter.form) {
    if (line.label !== 'deadline') continue;
    const date = writtenDate(folded.slice(line.at, line.at + reach).split('\n')[0]!, today);
    if (date) return date;
  }
  let tried = 0;
  let within: LocalDate | null = null;
  for (const cue of folded.slice(0, 30_000).matchAll(cues)) {
    if (++tried > 80) break;
    const before = folded.slice(Math.max(0, cue.index - 30), cue.index);
    if (past.test(before)) continue;
    const isAfterDate =
      /^(?:之前|前|まで|까지|内|以内|交货|发货|到货|出货|交期|kadar|icinde)$/.test(cue[0]);
    const from = isAfterDate
      ? Math.max(0, cue.index - 16)
      : cue.index + cue[0].length - (cue[0] === 'к ' ? 1 : 0);
    const until = isAfterDate ? cue.index + cue[0].length + 14 : cue.index + cue[0].length + reach;
    const window = folded.slice(from, until).split(/[\n?？;。]|(?<!\d)\. /)[0]!;
    const date = writtenDate(
      isAfterDate ? folded.slice(from, until).replace(/\n/g, ' ') : window,
      today,
    );
    if (!date || (today && date < today)) continue;
    if (!isDuration.test(window) || asksOffer.test(before + cue[0])) return date;
    within ??= date;
  }
  return within;
};
