import { type JsxElement, useEffect, useState } from 'react';
import type { FileChoice } from '../server/protocol';
import { post, read, upload } from './connection';
import { Box } from './dialogs';
import { formatInstant } from './instants';
import { usePage } from './page-context';

/** The workbooks beside the open one, or its backups; the page picks, the host knows where they lie. */
export const FilesDialog = (): JsxElement | null => {
  const { state, words, store, actions } = usePage();
  const { files: kind } = state;
  const [choices, setChoices] = useState<FileChoice[] | null>(null);
  useEffect(() => {
    setChoices(null);
    if (!kind) return undefined;
    read(kind === 'open' ? '/api/files' : '/api/backups').then(setChoices, (error) =>
      actions.fail(words.open, error),
    );
    return undefined;
  }, [kind, actions, words]);
  if (!kind) return null;
  const close = () => store.set({ files: null });
  const attempt = (work: Promise<unknown>) => {
    close();
    work.catch((error) => actions.fail(kind === 'open' ? words.open : words.backups, error));
  };
  const choose = (id: string) =>
    attempt(kind === 'open' ? post('/api/open', { id }) : post('/api/restore', { id }));
  const bring = ({ target }: { target: HTMLInputElement }) => {
    const file = target.files?.[0];
    if (file) attempt(upload(file));
  };
  const title = kind === 'open' ? words.openTitle : words.backupsTitle;
  return (
    <Box title={title} isModal width={520} onClose={close}>
      <div className="choices">
        {choices?.length === 0 && (
          <p className="quiet">{kind === 'open' ? words.noFiles : words.noBackups}</p>
        )}
        {choices?.map(({ id, name, changed }) => {
          const isThis = kind === 'open' && name === state.file.name;
          return (
            <button type="button" key={id} disabled={isThis} onClick={() => choose(id)}>
              <span>{name}</span>
              <small>{isThis ? words.thisOne : formatInstant(changed, state.language)}</small>
            </button>
          );
        })}
      </div>
      {kind === 'open' && (
        <label className="from-computer">
          {words.fromComputer}
          <input type="file" accept=".xlsx" onChange={bring} />
        </label>
      )}
    </Box>
  );
};
