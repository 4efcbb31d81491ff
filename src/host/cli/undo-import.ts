import type { Desk } from './desk';
import type { Terminal } from './terminal';
import type { Words } from './words';

type Undone = {
  removed: number;
  restored: number;
  editedSince: { name: string; keys: string[] }[];
};

/** Takes an import back and tells who stays since he was edited. */
export const undoImport = async (
  desk: Desk,
  operationId: string,
  isJson: boolean,
  words: Words,
  terminal: Terminal,
): Promise<void> => {
  const answer = await desk.writing(() =>
    desk.inItsLanguage(() => desk.ask<Undone>('undoOperation', { operationId })),
  );
  await desk.save();
  if (isJson) {
    terminal.out(`${JSON.stringify(answer)}\n`);
    return;
  }
  const { removed, restored, editedSince } = answer;
  const lines = [
    words.undone({ removed, restored, kept: editedSince.length }),
    ...editedSince.map(({ name }) => `  ${words.keptSince(name)}`),
  ];
  terminal.out(`${lines.join('\n')}\n`);
};
