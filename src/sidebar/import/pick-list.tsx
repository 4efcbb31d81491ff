import { useState } from 'preact/hooks';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { decodeText } from './decode-text';
import { type ImportList, readList } from './import-list';

type Props = { picked: (list: ImportList) => void };

/** A file, dropped or chosen, or rows that are pasted. */
export const PickList = ({ picked }: Props) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const read = (name: string, content: string): void => {
    const list = readList(name, content, messages);
    if (typeof list === 'string') setRefusal(list);
    else picked(list);
  };
  const readFile = async (file: File | undefined | null): Promise<void> => {
    if (file) read(file.name, decodeText(new Uint8Array(await file.arrayBuffer())));
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    read(words.pasted, text);
  };
  return (
    <form onSubmit={submit}>
      <DropZone picked={(file) => void readFile(file)} />
      <Field label={words.orPaste}>
        <textarea
          rows={5}
          placeholder={words.pasteHint}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      {refusal && <Notice kind="refused">{refusal}</Notice>}
      <div class="buttons">
        <button type="submit" class="action" disabled={text.trim() === ''}>
          {words.read}
        </button>
      </div>
    </form>
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
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={({ currentTarget }) => picked(currentTarget.files?.[0])}
      />
      <span class="button">{words.choose}</span> <span class="quiet">{words.drop}</span>
      <span class="hint">{words.chooseHint}</span>
    </label>
  );
};
