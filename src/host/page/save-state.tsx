import type { JsxElement } from 'react';
import { client, post } from './connection';
import { usePage } from './page-context';

/** *Saved*, *saving* or *not saved*, always in sight; when another program changed the file, the two ways out. */
export const SaveState = (): JsxElement => {
  const { state, words, actions } = usePage();
  const { state: saving, reason } = state.file;
  const save = () =>
    void post('/api/save', { evenIfChanged: true }).catch((error) =>
      actions.fail(words.saveNow, error),
    );
  const load = async () => {
    const files = await (await fetch('/api/files')).json();
    const mine = files.find(({ name }: { name: string }) => name === state.file.name);
    if (mine) await post('/api/open', { id: mine.id });
  };
  // The banner says that nothing is being saved; what was true before would contradict it.
  if (state.isLost) return <span role="status" />;
  if (saving !== 'refused')
    return (
      <span
        className={`save-state ${reason ? 'failed' : saving}`}
        role="status"
        title={reason ?? ''}
        data-client={client}
      >
        {words[saving]}
      </span>
    );
  return (
    <span className="save-state refused" role="status" title={words.overwriteOrReload}>
      {words.refused}
      <button type="button" onClick={save}>
        {words.overwrite}
      </button>
      <button type="button" onClick={() => void load()}>
        {words.reload}
      </button>
    </span>
  );
};
