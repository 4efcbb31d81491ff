/** Invented papers of sample orders, by name and link. */
export type SampleDocument = {
  readonly company: string;
  readonly daysAgo: number;
  readonly kind: string;
  readonly name: string;
  readonly link: string;
  readonly order: string;
};

const files = 'https://files.example.com/exports';

export const sampleDocuments: readonly SampleDocument[] = [
  {
    company: 'Nordlicht Garten GmbH',
    daysAgo: 36,
    kind: 'contract',
    name: 'Nordlicht Garten GmbH contract NG-26-03',
    link: `${files}/germany/nordlicht/NG-26-03/contract.pdf`,
    order: 'NG-26-03',
  },
  {
    company: 'Nordlicht Garten GmbH',
    daysAgo: 34,
    kind: 'proforma',
    name: 'Nordlicht Garten GmbH proforma invoice NG-26-03',
    link: `${files}/germany/nordlicht/NG-26-03/proforma.pdf`,
    order: 'NG-26-03',
  },
  {
    company: 'Gan Or',
    daysAgo: 10,
    kind: 'quotation',
    name: 'Gan Or quotation Q-2026-021',
    link: `${files}/israel/gan-or/Q-2026-021.pdf`,
    order: 'Q-2026-021',
  },
];
