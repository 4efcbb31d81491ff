import { basename } from 'node:path';
import { EngineClient, type EngineListener } from './engine-client';
import type { EngineEvent, EngineOptions } from './engine-messages';
import { EventHub } from './event-hub';
import type { Language, Question, Reply, ShownPage } from './protocol';
import { Sandbox } from './sandbox';
import { acceptedLanguages, firstSpoken } from './spoken-language';
import { inWords } from './words';

/** Google's size of a dialog whose page names none. */
const dialogSize = { width: 600, height: 400 };
const sidebarWidth = 300;

/** Whether nobody has said yet what the workbench is to speak, and what keeps it once somebody has. */
export type Tongue = { isGuessed: boolean; keep(language: Language): unknown };

/** The open workbook and everybody who looks at it; opening another file changes the engine below. */
export class Workbench {
  readonly hub = new EventHub();
  readonly sandbox = new Sandbox(() => this.options.clockOffset);
  private engine: EngineClient | null = null;
  private starting: Promise<void> = Promise.resolve();
  private letStart: (() => void) | null = null;
  private notice: string | null = null;
  private restored: number | null = null;

  constructor(
    private readonly engineScript: string,
    private options: EngineOptions,
    private readonly tongue: Tongue = { isGuessed: false, keep: () => undefined },
  ) {}

  /** What the next page that comes is to be told, once. */
  takeNotice(): string | null {
    const { notice } = this;
    this.notice = null;
    return notice;
  }

  /** When the backup was made that was put back, once. */
  takeRestored(): number | null {
    const { restored } = this;
    this.restored = null;
    return restored;
  }

  get path(): string {
    return this.options.path;
  }

  get current(): EngineClient {
    if (!this.engine) throw new Error('No workbook is open');
    return this.engine;
  }

  start(): Promise<void> {
    this.starting = EngineClient.start(this.engineScript, this.options, this.listener()).then(
      (engine) => {
        this.engine = engine;
      },
    );
    return this.starting;
  }

  /** Starts when the first browser comes, whose language is not known before. */
  startForGuest(): Promise<void> {
    this.starting = new Promise((resolve, reject) => {
      this.letStart = () => this.start().then(resolve, reject);
    });
    this.starting.catch(() => undefined);
    return this.starting;
  }

  /** Speaks the language of the first browser that comes, unless one was asked for. */
  welcome(accepted: string): void {
    if (!this.tongue.isGuessed) return;
    this.tongue.isGuessed = false;
    const language = firstSpoken(acceptedLanguages(accepted)) ?? this.options.language;
    const isOther = language !== this.options.language;
    this.options = { ...this.options, language };
    if (this.letStart) this.letStart();
    else if (isOther)
      void this.opened().then(
        () => this.current.call('speak', language),
        () => undefined,
      );
  }

  /** Pages ask while the workbook is still being read; what stood in the way of that is their answer, too. */
  opened(): Promise<void> {
    return this.starting;
  }

  /** Opens another workbook in the place of this one; when it cannot be opened this one stays. */
  async open(path: string): Promise<void> {
    await this.restart({ ...this.options, path, sample: false });
  }

  /** Reads the file anew, after `replace` put a backup of that moment there while nothing held it open. */
  async restore(replace: () => Promise<void>, savedAt: number): Promise<void> {
    const lasting = await this.current.call('lasting', null);
    const putBack = async () => {
      await replace();
      this.restored = savedAt;
    };
    await this.restart(this.options, putBack, async () => {
      await this.current.call('carry', lasting);
    });
  }

  reply(id: number, reply: Reply): boolean {
    if (!this.hub.isPending(id)) return false;
    this.hub.answered();
    this.engine?.reply(reply);
    return true;
  }

  /** What somebody chose: another file that is opened later speaks it too, and so does the workbench next time. */
  async speak(language: Language): Promise<void> {
    this.options = { ...this.options, language };
    this.tongue.keep(language);
    await this.current.call('speak', language);
  }

  /** Another file that is opened later lives in the same time. */
  async moveClock(milliseconds: number): Promise<void> {
    const clockOffset = this.options.clockOffset + milliseconds;
    this.options = { ...this.options, clockOffset };
    await this.current.call('moveClock', milliseconds);
  }

  /**
   * Saves and stops; a script that waits for an answer gets the one a closed window gives. Answers a sentence where not
   * everything could be saved.
   */
  async close(): Promise<string | null> {
    if (this.hub.hasPending()) {
      this.hub.answered();
      this.engine?.reply({ button: 'CLOSE', text: '' });
    }
    const notice = await this.stopEngine();
    this.hub.close();
    this.sandbox.close();
    return notice;
  }

  private async restart(
    options: EngineOptions,
    between?: () => Promise<void>,
    afterwards?: () => Promise<void>,
  ): Promise<void> {
    const before = this.options;
    this.notice = await this.stopEngine();
    try {
      await between?.();
      this.options = options;
      await this.start();
      await afterwards?.();
    } catch (error) {
      this.options = before;
      this.restored = null;
      await this.start();
      throw error;
    } finally {
      this.hub.send({ client: null, kind: 'reload' });
    }
  }

  private async stopEngine(): Promise<string | null> {
    const aside = (await this.engine?.stop()) ?? null;
    const { path, language } = this.options;
    return aside && inWords(language).keptAside(basename(path), aside);
  }

  private listener(): EngineListener {
    return {
      event: (event) => this.pass(event),
      written: (client, text) => this.hub.sendWritten(client, text),
      ask: (client: string | null, question: Question) => this.hub.ask(client, question),
    };
  }

  private pass(event: EngineEvent): void {
    if (event.kind !== 'html') {
      this.hub.send(event);
      return;
    }
    const { client, as, html } = event;
    const page: ShownPage = {
      address: this.sandbox.keep(html),
      title: html.title,
      width: as === 'sidebar' ? sidebarWidth : (html.width ?? dialogSize.width),
      height: html.height ?? dialogSize.height,
    };
    if (as === 'sidebar') this.hub.send({ client, kind: 'sidebar', page });
    else this.hub.send({ client, kind: 'dialog', modal: as === 'modal', page });
  }
}
