import { useState } from 'preact/hooks';
import { contractElements, readElements, writeElements } from '../../domain/order/closing';
import { useSurroundings } from '../surroundings';

type Props = { settled: string; save: (contract: string) => void };

/** The eleven elements of a contract, ticked one by one and saved together. */
export const ContractChecklist = ({ settled, save }: Props) => {
  const { elements, view } = useSurroundings().messages.orders;
  const [ticked, setTicked] = useState(() => readElements(settled));
  const isChanged = writeElements(ticked) !== writeElements(readElements(settled));
  return (
    <details>
      <summary>{view.contract(ticked.length, contractElements.length)}</summary>
      <ol class="steps">
        {contractElements.map((element) => (
          <li key={element}>
            <label class="choice">
              <input
                type="checkbox"
                checked={ticked.includes(element)}
                onChange={() =>
                  setTicked((all) =>
                    all.includes(element)
                      ? all.filter((one) => one !== element)
                      : [...all, element],
                  )
                }
              />
              <span>{elements[element]}</span>
            </label>
          </li>
        ))}
      </ol>
      {isChanged && (
        <button type="button" onClick={() => save(writeElements(ticked))}>
          {view.save}
        </button>
      )}
    </details>
  );
};
