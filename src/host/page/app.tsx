import type { JsxElement } from 'react';
import { QuestionBox, ScriptDialog } from './dialogs';
import { FilesDialog } from './files-dialog';
import { MenuBar } from './menu-bar';
import { usePage } from './page-context';
import { SetUpPointer } from './set-up-pointer';
import { SideBar } from './side-bar';
import { TitleBar } from './title-bar';
import { Toasts } from './toasts';

/** The page around the grid; Univer draws into `#grid` by itself. */
export const App = (): JsxElement => {
  const { state, words } = usePage();
  return (
    <>
      <TitleBar />
      <MenuBar />
      {state.isLost && <p className="lost">{words.lost}</p>}
      <SetUpPointer />
      <main>
        <section id="grid" aria-label={words.cells} aria-keyshortcuts="F6" />
        <SideBar />
      </main>
      {!state.isReady && <p className="loading">{words.loading}</p>}
      <ScriptDialog />
      <FilesDialog />
      <QuestionBox />
      <Toasts />
    </>
  );
};
