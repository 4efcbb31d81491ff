import type { CustomerClass } from '../customer/customer-class';

/** A business card as it is typed at the stand. */
export type FairCard = {
  readonly operationId: string;
  readonly company: string;
  readonly contact: string;
  /** Mail address, phone number or both, as they stand on the card. */
  readonly reach: string;
  readonly class: CustomerClass;
  /** Empty or left out where the card does not say more; the country is then guessed from phone and mail. */
  readonly product?: string;
  readonly country?: string;
  readonly note?: string;
};

/** Days after the fair on which to write with what was asked for, and then to ask again. */
export const fairDays = { first: 3, second: 7 } as const;

/** How long thanks are still worth sending. */
export const thanksDays = 7;

/** Whether a card says who it is or how to reach him. */
export const saysWho = ({
  company,
  contact,
  reach,
}: Pick<FairCard, 'company' | 'contact' | 'reach'>): boolean =>
  [company, contact, reach].some((text) => text.trim() !== '');
