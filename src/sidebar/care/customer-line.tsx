import type { ComponentChildren } from 'preact';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { ClassChip } from '../parts/class-chip';
import { useSurroundings } from '../surroundings';

export type Listed = ValueOf<'search'>['customers'][number];

export const nameOf = ({ company, contact, email, phone }: Listed): string =>
  company || contact || email || phone;

type Props = { customer: Listed; note?: string; children?: ComponentChildren };

/** A customer in a list; his name leads to his row. */
export const CustomerLine = ({ customer, note, children }: Props) => {
  const { client, messages } = useSurroundings();
  const { customer: words, care } = messages.sidebar;
  const operation = useOperation();
  const { id, company, contact, email, phone, country, row } = customer;
  const open = () => operation.run(() => client.showCustomer({ customerId: id }));
  const others = [company && contact, email, phone, country].filter(Boolean).join(' · ');
  return (
    <li>
      <ClassChip of={customer.class} short />{' '}
      <button type="button" class="link" title={care.open} onClick={() => void open()}>
        {nameOf(customer) || words.unnamed}
      </button>{' '}
      <span class="quiet">{words.row(row)}</span>
      <span class="hint">{others}</span>
      {note && <span class="hint">{note}</span>}
      {operation.refusal && <span class="hint">{operation.refusal}</span>}
      {children}
    </li>
  );
};
