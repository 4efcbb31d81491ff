import { useState } from 'preact/hooks';
import { useSurroundings } from '../surroundings';

/** The older way copies inside a frame that has no clipboard permission. */
const copyBySelection = (text: string): void => {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
};

export const copyText = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
};

export const CopyButton = ({ text }: { text: string }) => {
  const { sidebar } = useSurroundings().messages;
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await copyText(text);
    setCopied(true);
  };
  return (
    <button type="button" class="link" onClick={copy}>
      {isCopied ? sidebar.copied : sidebar.copy}
    </button>
  );
};
