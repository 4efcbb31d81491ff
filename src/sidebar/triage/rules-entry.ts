import { triage } from '../../domain/inquiry/triage';

/** The rules are a script of their own, which the page fetches once it stands. */
export type TriageRules = { readonly triage: typeof triage };

Object.assign(window, { portbookTriage: { triage } satisfies TriageRules });
