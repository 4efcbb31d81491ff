import type { ColumnHeaders } from '../shape/columns';

/** Apart from the other tabs' headers, since the page shows these alone. */
export const customerColumns: ColumnHeaders['customers'] = {
  country: 'Country',
  contact: 'Contact',
  product: 'Product',
  company: 'Company',
  email: 'Email',
  phone: 'Phone',
  site: 'Site',
  source: 'Source',
  lastContact: 'Last contact',
  class: 'Class',
  nextFollowUp: 'Next follow-up',
  due: 'Due',
  owner: 'Owner',
  notes: 'Notes',
  level: 'Information level',
  keyAccount: 'Key account',
  id: 'ID',
};
