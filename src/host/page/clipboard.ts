import { type Dependency, ILogService, LocaleService } from '@univerjs/core';
import {
  BrowserClipboardService,
  IClipboardInterfaceService,
  INotificationService,
} from '@univerjs/ui';

/** What Univer takes for a clipboard with nothing in it that it knows. */
const nothing = { types: [], presentationStyle: 'unspecified' } as unknown as ClipboardItem;

/** Fills the clipboard before the next key is looked at, as every other copying does; false where the browser will not. */
const fillNow = (contents: Record<string, string>): boolean => {
  let isFilled = false;
  // Without a selection in the page Chromium asks this event whether there is anything to copy at all.
  const allow = (event: Event) => event.preventDefault();
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, content] of Object.entries(contents))
      event.clipboardData?.setData(type, content);
    isFilled = event.clipboardData !== null;
  };
  addEventListener('beforecopy', allow, true);
  addEventListener('copy', fill, true);
  document.execCommand('copy');
  removeEventListener('beforecopy', allow, true);
  removeEventListener('copy', fill, true);
  return isFilled;
};

/**
 * Univer writes the clipboard some time after the key, and whoever pastes within that time gets what was in it before, or
 * nothing. It also passes over in silence a browser that does not let the page read the clipboard.
 */
class Clipboard extends BrowserClipboardService {
  constructor(
    private readonly unreadable: () => void,
    ...services: ConstructorParameters<typeof BrowserClipboardService>
  ) {
    super(...services);
  }

  override async write(text: string, html: string, more?: Record<string, string>): Promise<void> {
    const contents = { 'text/plain': text, 'text/html': html, ...more };
    if (!fillNow(contents)) await super.write(text, html, more);
  }

  override async read(): Promise<ClipboardItem[]> {
    try {
      return await super.read();
    } catch {
      this.unreadable();
      return [nothing];
    }
  }
}

export const clipboard = (unreadable: () => void): Dependency => [
  IClipboardInterfaceService,
  {
    useFactory: (...services: ConstructorParameters<typeof BrowserClipboardService>) =>
      new Clipboard(unreadable, ...services),
    deps: [LocaleService, ILogService, INotificationService],
  },
];
