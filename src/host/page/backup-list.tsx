import { type JsxElement, useState } from 'react';
import type { FileChoice } from '../server/protocol';
import { post } from './connection';
import { Box } from './dialogs';
import { formatInstant } from './instants';
import { usePage } from './page-context';

type Properties = {
  /** Null until the host has answered. */
  backups: FileChoice[] | null;
  attempt(work: Promise<unknown>): void;
  onClose(): void;
};

/** The moments to which one can go back; which of the files that is nobody needs to know. */
export const BackupList = ({ backups, attempt, onClose }: Properties): JsxElement => {
  const { state, words } = usePage();
  const [chosen, setChosen] = useState<FileChoice | null>(null);
  const momentOf = ({ changed }: FileChoice) =>
    formatInstant(changed, state.language, state.triggers.timeZone, 'medium');
  if (chosen)
    return (
      <RestoreQuestion
        moment={momentOf(chosen)}
        onYes={() => attempt(post('/api/restore', { id: chosen.id }))}
        onNo={() => setChosen(null)}
      />
    );
  return (
    <Box title={words.backupsTitle} isModal width={520} onClose={onClose}>
      <div className="choices">
        {backups?.length === 0 && <p className="quiet">{words.noBackups}</p>}
        {backups?.map((backup) => (
          <button type="button" key={backup.id} onClick={() => setChosen(backup)}>
            <span>{momentOf(backup)}</span>
          </button>
        ))}
      </div>
    </Box>
  );
};

type QuestionProperties = { moment: string; onYes(): void; onNo(): void };

/** A backup takes the place of what is shown, so the person is asked first. */
const RestoreQuestion = ({ moment, onYes, onNo }: QuestionProperties): JsxElement => {
  const { words } = usePage();
  return (
    <Box title={words.backupsTitle} isModal onClose={onNo}>
      <div className="question">
        <p>{words.restoreQuestion(moment)}</p>
        <div className="row end">
          <button type="button" className="primary" onClick={onYes}>
            {words.restore}
          </button>
          <button type="button" onClick={onNo}>
            {words.cancel}
          </button>
        </div>
      </div>
    </Box>
  );
};
