import type { AgendaItem } from '../domain/follow-up/follow-up';

/** A line of Today: whom to contact and, in the person's words, why now. */
export type AgendaLine = AgendaItem & { readonly reason: string };
