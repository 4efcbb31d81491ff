import * as z from 'zod/mini';
import { importKeys } from '../domain/customer/header-synonyms';
import { type LocalMinute, readLocalDate } from '../domain/local-date';

const cellLimit = 20_000;

export const shortText = z.string().check(z.maxLength(500));

/** Made by the browser when a form opens, so that a double click and a retry are the same operation. */
export const operationId = z.string().check(z.minLength(8), z.maxLength(100));

/** `YYYY-MM-DD` and nothing else. */
export const localDate = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const date = readLocalDate(text);
    if (date) return date;
    context.issues.push({ code: 'custom', message: 'no date', input: text });
    return z.NEVER;
  }),
);

/** `YYYY-MM-DD HH:MM` and nothing else. */
export const localMinute = z.pipe(
  z.string().check(z.regex(/^\d{4}-[01]\d-[0-3]\d [0-2]\d:[0-5]\d$/)),
  z.transform((text) => text as LocalMinute),
);

const fieldText = z.exactOptional(z.string().check(z.maxLength(cellLimit)));

export const inquiryFields = z.object({
  contact: fieldText,
  company: fieldText,
  email: fieldText,
  phone: fieldText,
  country: fieldText,
  site: fieldText,
  product: fieldText,
  quantity: fieldText,
  deadline: fieldText,
  incoterm: fieldText,
  port: fieldText,
  certificates: z.exactOptional(z.array(z.string())),
  payment: fieldText,
  target_price: fieldText,
  samples: fieldText,
  reply_to: fieldText,
});

/** The meaning of each column of a list that is imported; `null` for a column that is passed over. */
export const importColumns = z.array(z.nullable(z.enum(importKeys)));

export const dateOrder = z.enum(['dayFirst', 'monthFirst', 'unknown']);
