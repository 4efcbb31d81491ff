import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useChange } from '../effects';
import { useSurroundings } from '../surroundings';
import { fieldsToSend } from './inquiry-fields';
import type { Judged } from './judged';

type Likely = ValueOf<'likelyCustomers'>;
const nobody: Likely = { matches: [], filing: null };

/** Customers who may have written it, asked for once per sender and never while somebody types. */
export const useLikelyCustomers = (judged: Judged | null, settled: string): Likely => {
  const { client } = useSurroundings();
  const [likely, setLikely] = useState(nobody);
  useChange(settled, () => {
    setLikely(nobody);
    if (!judged || settled.trim() === '') return undefined;
    let isLatest = true;
    client.likelyCustomers({ fields: fieldsToSend(judged.values) }).then(
      (answer) => isLatest && setLikely(answer),
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  });
  return likely;
};

type Props = { judged: Judged; matches: Likely['matches'] };

/** From here on a customer is chosen already, before the person looked. */
const sureEnough = 0.9;

/** The customer it belongs to unless the person says otherwise: never on the word of a phone alone. */
export const presumedCustomer = (matches: Likely['matches']): string => {
  const isSure = ({ why, likelihood }: Likely['matches'][number]) =>
    why === 'email' || likelihood >= sureEnough;
  return matches.find(isSure)?.customerId ?? '';
};

/** To which customer of the register it belongs. */
export const LikelyCustomers = ({ judged, matches }: Props) => {
  const { sidebar } = useSurroundings().messages;
  const { customerId } = judged.draft.value;
  const chosen = customerId ?? presumedCustomer(matches);
  if (matches.length === 0) return null;
  const choices = [
    ...matches.map((match) => ({ id: match.customerId, match })),
    { id: '', match: null },
  ];
  return (
    <fieldset class="likely">
      <legend>{sidebar.triage.likely}</legend>
      {choices.map(({ id, match }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="likely"
            checked={chosen === id}
            onChange={() => judged.draft.change({ customerId: id })}
          />
          <span>
            {match ? match.company || match.contact : sidebar.triage.noneOfThese}
            {match && <span class="quiet"> · {sidebar.triage.because[match.why]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
