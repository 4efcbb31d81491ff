import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Props = {
  readonly known: Pick<ValueOf<'owners'>, 'me' | 'onlyOf' | 'owners'>;
  readonly changed: (now: { readonly me: string }) => void;
};

/** Each person says once who he is; his customers can then be shown alone. */
export const WhoIAm = ({ known, changed }: Props) => {
  const { care } = useSurroundings().messages.sidebar;
  return (
    <>
      <p class="hint">{known.me ? care.me(known.me) : care.nobodyYet}</p>
      <MyName known={known} changed={changed} />
      {known.me && <OnlyMine onlyOf={known.onlyOf} />}
    </>
  );
};

const MyName = ({ known: { me, owners }, changed }: Props) => {
  const { client, messages } = useSurroundings();
  const { care } = messages.sidebar;
  const operation = useOperation();
  const [name, setName] = useState(me);
  const say = async (): Promise<void> => {
    const answer = await operation.run(() => client.sayWhoIAm({ name: name.trim() }));
    if (answer) changed({ me: answer.name });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <Field label={care.myName}>
        <input
          value={name}
          data-most={100}
          list="owners"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Field>
      <datalist id="owners">
        {owners.map(({ owner }) => owner && <option key={owner} value={owner} />)}
      </datalist>
      <button type="submit" disabled={operation.isWorking || name.trim() === me}>
        {care.thatIsMe}
      </button>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </form>
  );
};

const OnlyMine = ({ onlyOf }: Pick<Props['known'], 'onlyOf'>) => {
  const { client, messages } = useSurroundings();
  const { care } = messages.sidebar;
  const operation = useOperation();
  const [shown, setShown] = useState(onlyOf);
  const show = async (isOn: boolean): Promise<void> => {
    const answer = await operation.run(() => client.myCustomers({ isOn }));
    if (answer) setShown(answer.onlyOf);
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {shown && <p class="hint">{care.shownOnly(shown)}</p>}
      <button type="button" disabled={operation.isWorking} onClick={() => void show(shown === '')}>
        {shown ? care.allCustomers : care.onlyMine}
      </button>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </form>
  );
};
