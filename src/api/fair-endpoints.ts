import * as z from 'zod/mini';
import { customerClasses } from '../domain/customer/customer-class';
import { addFairCards } from '../workflows/add-fair-cards';
import { fairThanks } from '../workflows/fair-thanks';
import { endpoint } from './endpoint';
import { operationId, shortText } from './forms';

const mostCards = 50;

const card = z.object({
  operationId,
  company: shortText,
  contact: shortText,
  reach: shortText,
  class: z.enum(customerClasses),
  product: z.exactOptional(shortText),
  country: z.exactOptional(shortText),
  note: z.exactOptional(shortText),
});

/** What is done at a fair and on the evening of it. */
export const fairEndpoints = {
  /** Takes business cards into the register; `undoOperation` takes each back. */
  addFairCards: endpoint(
    z.object({ fair: shortText, cards: z.array(card).check(z.maxLength(mostCards)) }),
    addFairCards,
  ),

  /** Drafts of thanks to everybody met within a week and not yet thanked; never sent. */
  fairThanks: endpoint(z.object({}), fairThanks),
};
