import * as z from 'zod/mini';
import { channels } from '../domain/follow-up/follow-up';
import { inquiryKinds, phases } from '../domain/inquiry/inquiry';
import { discardInquiry } from '../workflows/discard-inquiry';
import { draftReply } from '../workflows/draft-reply';
import { playbook } from '../workflows/playbook';
import { openInquiries, putOffInquiry } from '../workflows/put-off-inquiry';
import { tickStep } from '../workflows/tick-step';
import { previewRows, triageRows } from '../workflows/triage-rows';
import { endpoint } from './endpoint';
import { inquiryFields, localMinute, operationId, shortText } from './forms';

const nothing = z.object({});

/** What is done with inquiries after they were judged. */
export const inquiryEndpoints = {
  /** The phase of a customer's latest inquiry, its steps, and when he is to be contacted next. */
  playbook: endpoint(z.object({ customerId: shortText }), playbook),

  /** Ticks one step of a phase, or takes its tick back. */
  tickStep: endpoint(
    z.object({
      inquiryId: shortText,
      phase: z.enum(phases),
      step: z.int().check(z.gte(1), z.lte(9)),
      isDone: z.optional(z.boolean()),
    }),
    tickStep,
  ),

  /** Puts an inquiry on its tab without deciding about it. */
  putOffInquiry: endpoint(
    z.object({
      operationId,
      text: z.string(),
      channel: z.enum(['', ...channels]),
      kind: z.enum(inquiryKinds),
      fields: inquiryFields,
      received: z.optional(localMinute),
    }),
    putOffInquiry,
  ),

  /** Takes an undecided inquiry off its tab. */
  discardInquiry: endpoint(z.object({ inquiryId: shortText }), discardInquiry),

  /** What triage would fill into rows typed or pasted into the Inquiries tab. */
  previewRows: endpoint(nothing, previewRows),

  /** Fills those rows in. */
  triageRows: endpoint(z.object({ operationId }), triageRows),

  /** A first reply in the buyer's language, with blanks; never sent. */
  draftReply: endpoint(z.object({ inquiryId: shortText }), draftReply),

  /** Inquiries that wait for a decision. */
  openInquiries: endpoint(z.object({ first: z.optional(shortText) }), openInquiries),
};
