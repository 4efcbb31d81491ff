import * as z from 'zod/mini';
import { customerClasses } from '../domain/customer/customer-class';
import { channels } from '../domain/follow-up/follow-up';
import { planKinds, planStates } from '../domain/follow-up/plan';
import { appointmentWays, visitStages } from '../domain/follow-up/visit';
import { advice } from '../workflows/advice';
import { calendarEntries } from '../workflows/calendar-entries';
import { changeClasses } from '../workflows/change-classes';
import { classProposals } from '../workflows/class-proposals';
import { logFollowUps } from '../workflows/log-follow-ups';
import { addPlan, plansOfToday, settlePlan, tickVisit } from '../workflows/plans';
import type { Ports } from '../workflows/ports';
import { putOffFollowUp } from '../workflows/put-off-follow-up';
import { selectedCustomers } from '../workflows/selected-customers';
import { putOffMany, spreadPlan } from '../workflows/spread-overdue';
import { endpoint } from './endpoint';
import { localDate, operationId, shortText } from './forms';

const nothing = z.object({});

/** What the sidebar asks about reasons to write, plans, classes and many rows at once. */
export const planningEndpoints = {
  /** With which good reason to write to a customer now. */
  advice: endpoint(z.object({ customerId: shortText }), advice),

  /** Makes the Topics tab if there is none and shows it. */
  openTopics: endpoint(nothing, (ports: Ports) => {
    ports.lock.hold(() => ports.topics.open());
    return {};
  }),

  /** The customers of the rows that are selected in the sheet. */
  selectedCustomers: endpoint(nothing, selectedCustomers),

  /** Logs one contact for many customers; `undoOperation` takes it back. */
  logFollowUps: endpoint(
    z.object({
      operationId,
      customerIds: z.array(shortText),
      direction: z.enum(['out', 'in']),
      channel: z.enum(channels),
      topic: shortText,
      text: z.string().check(z.maxLength(20_000)),
      nextDate: z.nullable(localDate),
    }),
    logFollowUps,
  ),

  /** Puts a customer, some of his plans, or both off to a later day; `undoOperation` takes it back. */
  putOffFollowUp: endpoint(
    z.object({
      operationId,
      customerId: shortText,
      date: localDate,
      planIds: z.optional(z.array(shortText).check(z.maxLength(50))),
      isOnlyPlans: z.optional(z.boolean()),
    }),
    putOffFollowUp,
  ),

  /** How those who are overdue would be spread over the coming working days. */
  spreadPlan: endpoint(nothing, spreadPlan),

  /** Puts each of many customers off to his day; `undoOperation` takes it back. */
  putOffMany: endpoint(
    z.object({
      operationId,
      moves: z.array(z.object({ customerId: shortText, date: localDate })),
    }),
    putOffMany,
  ),

  /** Changes of class that the log speaks for, and of those for whom the day is too short. */
  classProposals: endpoint(
    z.object({ demote: z.optional(z.array(shortText).check(z.maxLength(500))) }),
    classProposals,
  ),

  /** Accepts changes of class; `undoOperation` takes them back. */
  changeClasses: endpoint(
    z.object({
      operationId,
      changes: z.array(
        z.object({ customerId: shortText, after: z.enum(customerClasses), why: shortText }),
      ),
    }),
    changeClasses,
  ),

  plans: endpoint(nothing, plansOfToday),

  addPlan: endpoint(
    z.object({
      operationId,
      customerId: shortText,
      kind: z.enum(planKinds),
      date: localDate,
      text: shortText,
      place: shortText,
      visit: z.optional(
        z.object({
          person: z.exactOptional(shortText),
          time: z.exactOptional(shortText),
          way: z.exactOptional(z.enum(['', ...appointmentWays])),
          route: z.exactOptional(shortText),
          preparation: z.exactOptional(shortText),
          proposal: z.exactOptional(shortText),
        }),
      ),
    }),
    addPlan,
  ),

  /** The stages of a visit that are over. */
  tickVisit: endpoint(
    z.object({ planId: shortText, stages: z.array(z.enum(visitStages)) }),
    tickVisit,
  ),

  settlePlan: endpoint(z.object({ planId: shortText, state: z.enum(planStates) }), settlePlan),

  /** What a calendar file holds. */
  calendar: endpoint(nothing, calendarEntries),
};
