import { useOperation } from '../operation';
import { useSurroundings } from '../surroundings';

/** The name of a customer, which leads to his row. */
export const CustomerName = ({ customerId, name }: { customerId: string; name: string }) => {
  const { client, messages } = useSurroundings();
  const operation = useOperation();
  if (customerId === '') return <b>{name || messages.sidebar.customer.unnamed}</b>;
  return (
    <>
      <button
        type="button"
        class="link"
        title={messages.sidebar.care.open}
        onClick={() => void operation.run(() => client.showCustomer({ customerId }))}
      >
        {name || messages.sidebar.customer.unnamed}
      </button>
      {operation.refusal && <span class="hint">{operation.refusal}</span>}
    </>
  );
};
