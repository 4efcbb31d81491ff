import type { AcceptRequest } from '../../src/workflows/accept-inquiry';

/** What the buyer of these tests writes. */
export const text = `Dear Ms Chen,
we need 1,200 pcs of your vacuum flask VF-500, matt black, with our logo. Please quote FOB Ningbo.
Tomasz Wrona, Wrona Outdoor Sp. z o.o., tomasz@wrona-outdoor.example.com`;

/** The wish to accept it, with parts of it put otherwise. */
export const request = (parts: Partial<AcceptRequest> = {}): AcceptRequest => ({
  operationId: 'accept-0001',
  text,
  channel: 'mail',
  kind: 'precise',
  fields: {
    contact: 'Tomasz Wrona',
    company: 'Wrona Outdoor Sp. z o.o.',
    email: 'tomasz@wrona-outdoor.example.com',
    country: 'PL',
    product: 'vacuum flask VF-500',
    quantity: '1,200 pcs',
  },
  ...parts,
});
