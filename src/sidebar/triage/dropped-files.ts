import { useState } from 'preact/hooks';
import { decodeText } from '../import/decode-text';
import { useSurroundings } from '../surroundings';
import { mostCharacters } from './inquiry-text';

/** What pictures, PDF files, archives and Outlook's own files begin with or hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: such files hold them.
const noText = /^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\{\\rtf)|\0|\ufffd{3}/;

const textOf = async (file: File): Promise<string | null> => {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  return text.trim() === '' || noText.test(text) ? null : text;
};

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Mails saved as files and dropped anywhere on the view; `said` is what was not read of them. */
export const useDroppedFiles = (putIn: (texts: readonly string[]) => void) => {
  const { triage } = useSurroundings().messages.sidebar;
  const [said, say] = useState('');
  const read = async (files: readonly File[]): Promise<void> => {
    const texts = await Promise.all(files.map(textOf));
    const whole = texts.filter((text) => text !== null);
    const long = whole.find(({ length }) => length > mostCharacters);
    const unread = files.find((_, index) => texts[index] === null);
    say(
      unread ? triage.noText(unread.name) : long ? triage.cutOff(long.length, mostCharacters) : '',
    );
    if (whole.length > 0) putIn(whole.map((text) => text.slice(0, mostCharacters)));
  };
  return {
    said,
    onDragOver: (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      void read([...(event.dataTransfer?.files ?? [])]);
    },
  };
};
