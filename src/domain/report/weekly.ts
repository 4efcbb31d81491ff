import type { Customer } from '../customer/customer';
import { agendaItem } from '../follow-up/agenda';
import { dueOf } from '../follow-up/due';
import type { AgendaItem, FollowUp } from '../follow-up/follow-up';
import type { Inquiry } from '../inquiry/inquiry';
import { addDays, dateOfMinute, type IsoWeek, type LocalDate, mondayOfWeek } from '../local-date';
import { Problem } from '../problem';
import { readImportedLine } from '../register/imported-line';
import { customerIdOf } from '../row-id';
import type { Settings } from '../settings';
import type { WeeklyNumbers, WeeklyReport } from './weekly-numbers';

const mostNamed = 10;
const mostComing = 50;

/** What a weekly report is made of; `before` is the week before as the history has it. */
export type WeeklyMaterial = {
  readonly week: string;
  readonly customers: Iterable<Customer>;
  readonly log: Iterable<FollowUp>;
  readonly inquiries: Iterable<Inquiry>;
  readonly before: WeeklyNumbers | null;
  readonly cadence: Settings['cadence'];
  readonly today: LocalDate;
};

type Span = { readonly from: LocalDate; readonly to: LocalDate };

const holds = (span: Span, date: LocalDate): boolean => span.from <= date && date <= span.to;

const weekSpan = (week: string): Span => {
  const from = mondayOfWeek(week);
  if (!from) throw new Problem('weekUnknown', { week });
  return { from, to: addDays(from, 6) };
};

const nextWeekOf = (span: Span): Span => ({ from: addDays(span.from, 7), to: addDays(span.to, 7) });

/** How many customers a line of the log brought into the register. */
const customersBroughtBy = (line: FollowUp): number => {
  if (line.act === 'customersImported') return readImportedLine(line.text);
  if (line.act === 'customerAdded') return 1;
  const isNew = line.customerId === customerIdOf(line.operationId, 0);
  return line.act === 'inquiryAccepted' && isNew ? 1 : 0;
};

const countLog = (log: Iterable<FollowUp>, span: Span) => {
  const contacted = new Set<string>();
  let followUps = 0;
  let newCustomers = 0;
  for (const line of log) {
    if (!holds(span, dateOfMinute(line.when))) continue;
    newCustomers += customersBroughtBy(line);
    if (line.act !== 'contact') continue;
    followUps += 1;
    contacted.add(line.customerId);
  }
  return { followUps, newCustomers, contacted: contacted.size };
};

const countInquiries = (inquiries: Iterable<Inquiry>, span: Span) => {
  const kinds = { precise: 0, broad: 0, scam: 0 };
  for (const inquiry of inquiries) {
    if (holds(span, dateOfMinute(inquiry.received))) kinds[inquiry.kind] += 1;
  }
  return kinds;
};

const daysOf = (item: AgendaItem): number => ('days' in item.due ? item.due.days : 0);

const countCustomers = ({ customers, cadence, today }: WeeklyMaterial, next: Span) => {
  const overdue = { A: 0, B: 0, C: 0, D: 0, E: 0, F: 0 };
  const classes = { A: 0, B: 0, C: 0, D: 0, E: 0, F: 0, none: 0 };
  const late: AgendaItem[] = [];
  const coming: AgendaItem[] = [];
  let neverContacted = 0;
  let all = 0;
  for (const customer of customers) {
    const due = dueOf(customer, cadence, today);
    all += 1;
    classes[customer.class ?? 'none'] += 1;
    if (due.state === 'neverContacted') neverContacted += 1;
    if (due.state === 'overdue') {
      overdue[customer.class ?? 'E'] += 1;
      late.push(agendaItem(customer, due));
    }
    if ('days' in due && holds(next, due.date)) coming.push(agendaItem(customer, due));
  }
  return { overdue, classes, late, coming, neverContacted, all };
};

const dateOf = (item: AgendaItem): string => ('days' in item.due ? item.due.date : '');

const byDate = (a: AgendaItem, b: AgendaItem): number =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0;

/**
 * The report of one ISO week, one pass each over customers, log and inquiries. What happened is counted within the
 * week, Monday to Sunday in the spreadsheet's zone; overdue and classes are as they stand `today`. An overdue customer
 * without a class counts as a potential one (E). Throws `weekUnknown`.
 */
export const weeklyReport = (material: WeeklyMaterial): WeeklyReport => {
  const span = weekSpan(material.week);
  const register = countCustomers(material, nextWeekOf(span));
  const numbers: WeeklyNumbers = {
    week: material.week as IsoWeek,
    customers: register.all,
    newInquiries: countInquiries(material.inquiries, span),
    ...countLog(material.log, span),
    neverContacted: register.neverContacted,
    overdue: register.overdue,
    classes: register.classes,
    dueNextWeek: register.coming.length,
  };
  const oldestOverdue = register.late.sort((a, b) => daysOf(b) - daysOf(a)).slice(0, mostNamed);
  const nextWeek = register.coming.sort(byDate).slice(0, mostComing);
  return { numbers, before: material.before, ...span, oldestOverdue, nextWeek };
};
