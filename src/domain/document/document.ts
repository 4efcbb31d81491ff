import type { LocalDate } from '../local-date';

export const documentKinds = [
  'quotation',
  'proforma',
  'contract',
  'purchaseOrder',
  'invoice',
  'packingList',
  'billOfLading',
  'certificate',
  'drawing',
  'photo',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One row of the Documents tab: where a paper or picture of a customer lies. The file itself is never opened. */
export type TradeDocument = {
  readonly id: string;
  readonly date: LocalDate | null;
  readonly customerId: string;
  readonly customer: string;
  readonly kind: DocumentKind;
  readonly name: string;
  /** As the person wrote it; `webLink` tells whether it may be followed. */
  readonly link: string;
  /** Number of the order it belongs to, if any. */
  readonly order: string;
  readonly operationId: string;
  readonly isTyped?: true;
};
