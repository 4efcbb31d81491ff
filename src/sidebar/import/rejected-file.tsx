import { Download } from '../parts/download';
import { useSurroundings } from '../surroundings';
import type { ImportList, Preview } from './import-list';
import { rejectedText } from './rejected-text';

type Props = { list: ImportList; rejected: Preview['rejected'] };

/** The rows that were not taken, to be mended and imported once more. */
export const RejectedFile = ({ list, rejected }: Props) => {
  const words = useSurroundings().messages.sidebar.import;
  if (rejected.length === 0) return null;
  const name = `${list.table.name.replace(/\.\w+$/, '')}-rejected.csv`;
  return (
    <p>
      <Download
        name={name}
        type="text/csv;charset=utf-8"
        text={() => rejectedText(list.table, rejected, words.reason)}
      >
        {words.rejectedFile}
      </Download>
    </p>
  );
};
