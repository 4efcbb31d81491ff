import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { openPage } from './open-page';
import { PageContext } from './page-context';

const container = document.getElementById('page');
if (!container) throw new Error('The page has no place to draw in');

const { page, start } = openPage();
createRoot(container).render(
  <PageContext.Provider value={page}>
    <App />
  </PageContext.Provider>,
);
void start();
