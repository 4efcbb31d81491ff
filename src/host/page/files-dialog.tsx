import { type JsxElement, useEffect, useState } from 'react';
import type { FileChoice } from '../server/protocol';
import { BackupList } from './backup-list';
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
  if (kind === 'backups') return <BackupList backups={choices} attempt={attempt} onClose={close} />;
  const bring = ({ target }: { target: HTMLInputElement }) => {
    const file = target.files?.[0];
    if (file) attempt(upload(file));
  };
  const momentOf = ({ changed }: FileChoice) =>
    formatInstant(changed, state.language, state.triggers.timeZone);
  return (
    <Box title={words.openTitle} isModal width={520} onClose={close}>
      <div className="choices">
        {choices?.length === 0 && <p className="quiet">{words.noFiles}</p>}
        {choices?.map((choice) => {
          const { id, name } = choice;
          const isThis = name === state.file.name;
          const open = () => attempt(post('/api/open', { id }));
          return (
            <button type="button" key={id} disabled={isThis} onClick={open}>
              <span>{name}</span>
              <small>{isThis ? words.thisOne : momentOf(choice)}</small>
            </button>
          );
        })}
      </div>
      <label className="from-computer">
        {words.fromComputer}
        <input type="file" accept=".xlsx" onChange={bring} />
      </label>
    </Box>
  );
};
