/** A customer as research asks for him. */
export type CustomerRow = readonly [
  country: string,
  company: string,
  contact: string,
  email: string,
  phone: string,
  site: string,
  product: string,
  address: string,
  trade: string,
];
