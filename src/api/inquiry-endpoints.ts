import * as z from 'zod/mini';
import { phases } from '../domain/inquiry/inquiry';
import { playbook } from '../workflows/playbook';
import { tickStep } from '../workflows/tick-step';
import { endpoint } from './endpoint';
import { shortText } from './forms';

/** What is done with inquiries after they were judged. */
export const inquiryEndpoints = {
  /** The phase of a customer's latest inquiry, its steps, and when he is to be contacted next. */
  playbook: endpoint(z.object({ customerId: shortText }), playbook),

  /** Ticks one step of a phase. */
  tickStep: endpoint(
    z.object({
      inquiryId: shortText,
      phase: z.enum(phases),
      step: z.int().check(z.gte(1), z.lte(9)),
    }),
    tickStep,
  ),
};
