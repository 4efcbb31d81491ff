import { useState } from 'preact/hooks';
import { CheckList } from './check-list';
import { ImportDone } from './import-done';
import type { ImportList, Progress } from './import-list';
import { PickList } from './pick-list';

/** A list of customers becomes rows of the register: picked, matched, previewed, written. */
export const ImportView = ({ sheet }: { sheet: string }) => {
  const [offered, setOffered] = useState(sheet);
  const [list, setList] = useState<ImportList | null>(null);
  const [done, setDone] = useState<Progress | null>(null);
  const pickAgain = (): void => {
    setOffered('');
    setDone(null);
    setList(null);
  };
  if (done && list) return <ImportDone list={list} done={done} another={pickAgain} />;
  return (
    <div id="view" class="view dialog">
      {list ? (
        <CheckList list={list} change={setList} leave={pickAgain} done={setDone} />
      ) : (
        <PickList sheet={offered} picked={setList} />
      )}
    </div>
  );
};
