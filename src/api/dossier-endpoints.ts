import * as z from 'zod/mini';
import { type ItemKey, itemKeys } from '../domain/dossier/item';
import { dossier } from '../workflows/dossier';
import { dossierPage } from '../workflows/dossier-page';
import { eraseContact } from '../workflows/erase-contact';
import type { Ports } from '../workflows/ports';
import { recordFacts, takeBackFacts } from '../workflows/record-facts';
import { endpoint } from './endpoint';
import { localDate, operationId, shortText } from './forms';

const mostFacts = 200;

/** What the sidebar asks about knowing a customer. */
export const dossierEndpoints = {
  /** What is known of a customer, and what his level lacks. */
  dossier: endpoint(z.object({ customerId: shortText }), dossier),

  /** Writes down what was learnt; `takeBackFacts` takes it back. */
  recordFacts: endpoint(
    z.object({
      operationId,
      customerId: shortText,
      facts: z
        .array(
          z.object({
            item: z.enum(itemKeys as [ItemKey, ...ItemKey[]]),
            person: shortText,
            value: z.string().check(z.maxLength(5_000)),
            source: shortText,
            seenOn: z.optional(localDate),
          }),
        )
        .check(z.maxLength(mostFacts)),
    }),
    recordFacts,
  ),

  /** One page about a customer; the public one carries no personal facts and no texts of the log. */
  dossierPage: endpoint(z.object({ customerId: shortText, isPublic: z.boolean() }), dossierPage),

  /** Opens that page beside the sheet. */
  openDossier: endpoint(z.object({ customerId: shortText }), (ports: Ports, { customerId }) => {
    ports.pages.showDossier(customerId);
    return {};
  }),

  /** Blanks one contact of a customer in the dossier; cannot be taken back. */
  eraseContact: endpoint(
    z.object({
      operationId,
      customerId: shortText,
      person: shortText.check(z.minLength(1)),
    }),
    eraseContact,
  ),

  takeBackFacts: endpoint(z.object({ operationId }), takeBackFacts),
};
