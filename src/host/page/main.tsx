import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-sort-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import '@univerjs/drawing-ui/lib/index.css';
import '@univerjs/sheets-drawing-ui/lib/index.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { OpenPage } from './open-page';
import { PageContext } from './page-context';

const container = document.getElementById('page');
if (!container) throw new Error('The page has no place to draw in');

const open = new OpenPage();
Object.assign(window, { portbook: open });
createRoot(container).render(
  <PageContext.Provider value={open.page}>
    <App />
  </PageContext.Provider>,
);
open.start();
