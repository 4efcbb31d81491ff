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
