import type { OpenPage } from '../../src/host/page/open-page';

declare global {
  interface Window {
    portbook?: OpenPage;
  }
}
