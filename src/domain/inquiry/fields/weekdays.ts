import { addDays, isoWeekday, type LocalDate } from '../../local-date';

/** The days of the week in folded text, Monday first. */
const names = [
  'monday|montags?|lunes|lundi|lunedi|segunda-feira|(?<=(?:ate|na|proxima|de) )segunda|понедельник[ауи]?|(?:周|星期|礼拜)一|月曜日?|월요일|maandag|poniedzial(?:ek|ku)|pazartesi|thu hai|senin|الاثنين',
  'tuesday|dienstags?|martes|mardi|martedi|terca-feira|(?<=(?:ate|na|proxima|de) )terca|вторник[ауи]?|(?:周|星期|礼拜)二|火曜日?|화요일|dinsdag|wtor(?:ek|ku)|thu ba|selasa|الثلاثاء',
  'wednesday|mittwochs?|miercoles|mercredi|mercoledi|quarta-feira|(?<=(?:ate|na|proxima|de) )quarta|сред[аыуе](?![а-я])|(?:周|星期|礼拜)三|水曜日?|수요일|woensdag|srod[aey]|carsamba|thu tu|rabu|الاربعاء',
  'thursday|donnerstags?|jueves|jeudi|giovedi|quinta-feira|(?<=(?:ate|na|proxima|de) )quinta|четверг[ауи]?|(?:周|星期|礼拜)四|木曜日?|목요일|donderdag|czwart(?:ek|ku)|persembe|thu nam|kamis|الخميس',
  'friday|freitags?|viernes|vendredi|venerdi|sexta-feira|(?<=(?:ate|na|proxima|de) )sexta|пятниц[аыуе]|(?:周|星期|礼拜)五|金曜日?|금요일|vrijdag|piat(?:ek|ku)|cuma(?!rtesi)|thu sau|jumat|الجمعه',
  'saturday|samstags?|sonnabend|sabado|samedi|sabato|суббот[аыуе]|(?:周|星期|礼拜)六|土曜日?|토요일|zaterdag|sobot[aey]|cumartesi|thu bay|sabtu|السبت',
  'sunday|sonntags?|domingo|dimanche|domenica|воскресень[яюе]|(?:周|星期|礼拜)[日天]|日曜日?|일요일|zondag|niedziel[aie]|pazar(?![a-zı])|chu nhat|الاحد',
];

export const weekdayPattern = names.join('|');
const patterns = names.map((name) => new RegExp(`(?:${name.replace(/\(\?<=.*?\) \)/g, '')})$`));

const short = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 for Monday to 7 for Sunday, 0 for any other word. */
export const weekdayNumber = (name: string): number =>
  patterns.findIndex((pattern) => pattern.test(name)) + 1 || short.indexOf(name.slice(0, 3)) + 1;

/** The next such day after today. */
export const nextWeekday = (day: number, today: LocalDate): LocalDate | null =>
  day === 0 ? null : addDays(today, (day - isoWeekday(today) + 7) % 7 || 7);

export const weekdayOfNextWeek = (day: number, today: LocalDate): LocalDate | null =>
  day === 0 ? null : addDays(today, 7 - isoWeekday(today) + day);
