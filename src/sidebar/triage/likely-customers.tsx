import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useChange } from '../effects';
import { useSurroundings } from '../surroundings';
import { fieldsToSend, identityOf, senderAsRead } from './inquiry-fields';
import type { Judged } from './judged';

type Likely = ValueOf<'likelyCustomers'>;
const nobody: Likely = { matches: [], filing: null, decided: null };

/** Somebody who types pauses no longer than this within a word. */
const pause = 700;

/**
 * Customers who may have written the text that is shown, asked for once a paste stands there, and never while somebody
 * types. What was found for another sender is nobody's: neither shown nor accepted, however late it arrives.
 */
export const useLikelyCustomers = (judged: Judged): Likely => {
  const { client } = useSurroundings();
  const { text, isEditing } = judged.draft.value;
  const [found, setFound] = useState({ of: '', text: '', likely: nobody });
  const [pasted, setPasted] = useState('');
  const sender = identityOf(judged.values);
  useChange(`${isEditing} ${sender} ${text}`, () => {
    if (text.trim() === '' || (found.of === sender && found.text === text)) return undefined;
    let isLatest = true;
    const ask = () =>
      void client.likelyCustomers({ fields: fieldsToSend(judged.values), text }).then(
        (likely) => isLatest && setFound({ of: sender, text, likely }),
        () => undefined,
      );
    const isNew = !isEditing && pasted !== text;
    if (isNew) setPasted(text);
    const later = setTimeout(ask, isNew ? 0 : pause);
    return () => {
      isLatest = false;
      clearTimeout(later);
    };
  });
  return found.of === sender && found.text === text ? found.likely : nobody;
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

/** The customer the person chose for the sender that is read now; what was chosen for another one counts no more. */
export const chosenCustomer = ({ draft, verdict }: Judged): string | null =>
  draft.value.chosenFor === senderAsRead(verdict.fields) ? draft.value.customerId : null;

/** To which customer of the register it belongs. */
export const LikelyCustomers = ({ judged, matches }: Props) => {
  const { sidebar } = useSurroundings().messages;
  const chosen = chosenCustomer(judged) ?? presumedCustomer(matches);
  const choose = (customerId: string): void =>
    judged.draft.change({ customerId, chosenFor: senderAsRead(judged.verdict.fields) });
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
          <input type="radio" name="likely" checked={chosen === id} onChange={() => choose(id)} />
          <span>
            {match ? match.company || match.contact : sidebar.triage.noneOfThese}
            {match && <span class="quiet"> · {sidebar.triage.because[match.why]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
