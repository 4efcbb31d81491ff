import type { Customer } from '../domain/customer/customer';
import type { LogColumns } from '../domain/follow-up/log-columns';
import { orderDaysByCustomer, orderEvents } from '../domain/order/order-events';
import { ownedRows } from '../domain/order/own-orders';
import type { Ports } from './ports';

/** On which days customers ordered, as the Orders tab and, where it knows nothing, the log tell. Reads the tab. */
export const orderDaysOf = (
  ports: Ports,
  log: LogColumns,
  customers: readonly Customer[],
): ReturnType<typeof orderDaysByCustomer> =>
  orderDaysByCustomer(orderEvents(log, ownedRows(ports.orders.read(), customers)));
