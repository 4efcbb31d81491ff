import { useState } from 'preact/hooks';
import type { InputOf } from '../client';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { contentOf } from './content-of';
import { type ImportList, listOf } from './import-list';
import { LastImport } from './last-import';
import { OwnSheets } from './own-sheets';

type Content = InputOf<'readTable'>;
type Props = {
  /** The sheet of the workbook that is read at once; empty for none. */
  sheet: string;
  picked: (list: ImportList) => void;
};

/** A file, dropped or chosen, or rows that are pasted. */
export const PickList = ({ sheet, picked }: Props) => {
  const { client, messages } = useSurroundings();
  const words = messages.sidebar.import;
  const [text, setText] = useState('');
  const operation = useOperation();
  const read = async (content: () => Content | Promise<Content>): Promise<void> => {
    const table = await operation.run(async () => client.readTable(await content()));
    if (table) picked(listOf(table));
  };
  const readFile = async (file: File | undefined | null): Promise<void> => {
    if (file) await read(() => contentOf(file));
  };
  const readSheet = async (name: string): Promise<void> => {
    const table = await operation.run(() => client.readSheet({ name }));
    if (table) picked(listOf(table));
  };
  useOnce(() => {
    if (sheet !== '') void readSheet(sheet);
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    void read(() => ({ name: words.pasted, text }));
  };
  return (
    <>
      <form onSubmit={submit}>
        <DropZone picked={(file) => void readFile(file)} />
        <OwnSheets isWorking={operation.isWorking} picked={(name) => void readSheet(name)} />
        <Field label={words.orPaste}>
          <textarea
            rows={5}
            placeholder={words.pasteHint}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
        {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
        <div class="buttons">
          <button type="submit" class="action" disabled={text.trim() === '' || operation.isWorking}>
            {operation.isWorking ? words.reading : words.read}
          </button>
        </div>
      </form>
      <LastImport />
    </>
  );
};

const DropZone = ({ picked }: { picked: (file: File | undefined | null) => void }) => {
  const words = useSurroundings().messages.sidebar.import;
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    picked(event.dataTransfer?.files[0]);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <label
      class={`drop${isOver ? ' over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        class="unseen"
        accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"
        onChange={({ currentTarget }) => picked(currentTarget.files?.[0])}
      />
      <span class="button">{words.choose}</span> <span class="quiet">{words.drop}</span>
      <span class="hint">{words.chooseHint}</span>
    </label>
  );
};
