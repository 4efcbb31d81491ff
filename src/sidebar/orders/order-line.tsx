import type { ComponentChildren } from 'preact';
import { orderMarks } from '../../domain/order/order';
import type { ValueOf } from '../client';
import { useSurroundings } from '../surroundings';

export type OrderOf = ValueOf<'orders'>['orders'][number];

type Props = {
  order: OrderOf;
  home: string;
  name?: ComponentChildren;
  children: ComponentChildren;
};

/** One order or deal: what it is worth, how far it has come, and what can be done with it. */
export const OrderLine = ({ order, home, name, children }: Props) => {
  const { messages, today } = useSurroundings();
  const { orders, sidebar } = messages;
  const { amount, currency, value, unvalued } = order;
  const reached = [...orderMarks].reverse().find((mark) => order[mark] !== null);
  const isForeign = value !== null && currency !== home;
  return (
    <li data-line tabIndex={-1}>
      {name && <p>{name}</p>}
      <p>
        <b>{amount === null ? '–' : orders.money(amount, currency)}</b>
        {isForeign && <span class="quiet"> {orders.view.inHome(orders.money(value, home))}</span>}
        {unvalued && <span class="due late"> △ {orders.unvalued[unvalued]}</span>}
      </p>
      <p class="quiet">
        {[
          order.date ? sidebar.day(order.date, today) : orders.view.deal,
          order.number,
          order.product,
          reached && orders.marks[reached],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {order.isLate && order.payBy && (
        <p class="due overdue">
          ▲ {orders.view.late} · {sidebar.day(order.payBy, today)}
        </p>
      )}
      {children}
    </li>
  );
};
