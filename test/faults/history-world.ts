import type { ServiceHooks } from '../../src/host/runtime/host';
import { setInput } from '../../src/host/workbook/edit';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { endOf, isThrown } from './end-of';
import { ownHeader } from './starting-points';

const { id: idHeader, notes: notesHeader, class: classHeader } = english.columns.customers;

/** What people have put into the row of a customer and expect to find there. */
export type Known = { notes: string; own: string; class: string | null };

export type Undoable = {
  readonly operationId: string;
  readonly ids: readonly string[];
  /** Whose notes a merge has added to. */
  readonly merged?: { readonly id: string; readonly notes: string };
};

export type Request = {
  readonly name: string;
  readonly run: (addOn: AddOn) => Promise<unknown>;
  /** Refusals that are right as things stand. */
  readonly mayRefuse?: readonly string[];
  /** What has to be so from now on. */
  readonly done: () => void;
  /** Customers of whom nobody knows how they stand while nobody knows how it ended. */
  readonly about?: readonly string[];
};

export const people = ['mei@exporter.example.com', 'otto@exporter.example.com'] as const;

const hour = 3_600_000;

/** A register over which things happen, and what must be true of it by all that people were told. */
export class World {
  readonly customers = new Map<string, Known>();
  /** Operations that were said to be saved: each stands in the log once. */
  readonly saved = new Set<string>();
  readonly inquiries = new Set<string>();
  /** Requests of which nobody was told how they ended. */
  readonly unknown: Request[] = [];
  /** What can be taken back, and whom it brought into the register. */
  readonly undoable: Undoable[] = [];
  readonly violations: string[] = [];
  readonly ends = new Map<string, number>();
  private moment = Date.parse('2026-03-18T01:30:00Z');
  private serial = 0;

  constructor(readonly workbook: Workbook) {
    const { register } = this;
    const own = (register?.rows[0]?.values ?? []).indexOf(ownHeader);
    const rows = this.rows();
    if (register) for (const { row } of rows) setInput(register, row, own, '');
    this.learn(rows.map(({ id }) => id));
  }

  /** Takes for true what stands in the rows of customers now; those that are not there are said to be lost. */
  learn(ids: readonly string[]): void {
    const rows = new Map(this.rows().map((row) => [row.id, row]));
    for (const id of ids) {
      const cell = rows.get(id)?.cell;
      if (cell) {
        const [notes, own, letter] = [cell(notesHeader), cell(ownHeader), cell(classHeader)];
        this.customers.set(id, { notes, own, class: letter });
      } else this.violations.push(`said to be saved, but not there: ${id}`);
    }
  }

  nextId(): string {
    this.serial += 1;
    return `history-${String(this.serial).padStart(4, '0')}`;
  }

  pass(hours: number): void {
    this.moment += hours * hour;
  }

  /** The day in the zone of the spreadsheet, so many days from now. */
  dayAfter(days: number): string {
    return new Date(this.moment + (8 + 24 * days) * hour).toISOString().slice(0, 10);
  }

  /** What was asked of a customer, or taken back, may have changed his class. */
  doubt(id: string): void {
    const known = this.customers.get(id);
    if (known) known.class = null;
  }

  doubtAll(): void {
    for (const id of this.customers.keys()) this.doubt(id);
  }

  addOn(user: string, hooks?: ServiceHooks): AddOn {
    return new AddOn({
      workbook: this.workbook,
      user,
      ui: quietScreen(),
      now: new Date(this.moment).toISOString(),
      ...(hooks ? { hooks } : {}),
    });
  }

  /** Sends a request; what nobody is told the end of is kept to be sent again. */
  async send(request: Request, user: string, hooks?: ServiceHooks): Promise<void> {
    const end = await endOf(request, this.addOn(user, hooks));
    const told = end.startsWith('refused') ? end.slice('refused: '.length) : end;
    this.ends.set(told, (this.ends.get(told) ?? 0) + 1);
    if (end === 'done') request.done();
    else if (hooks) {
      this.unknown.push(request);
      for (const id of request.about ?? []) this.doubt(id);
    } else if (isThrown(end) || !request.mayRefuse?.includes(told)) {
      this.violations.push(`${request.name}: ${end}`);
    }
  }

  /** Sends everything again of which nobody was told how it ended. */
  async settle(user: string): Promise<void> {
    for (const request of this.unknown.splice(0)) await this.send(request, user);
  }

  private get register() {
    return this.workbook.sheetByName(english.tabs.customers);
  }

  /** Rows of the register with an id, and their cells by header. */
  rows(): { readonly id: string; readonly row: number; cell(header: string): string }[] {
    const sheet = this.register;
    const header = sheet?.rows[0]?.values ?? [];
    const at = new Map(header.map((name, column) => [String(name ?? ''), column]));
    return (sheet?.rows ?? []).flatMap((row, index) => {
      const cell = (name: string) => String(row?.values[at.get(name) ?? -1] ?? '');
      const id = cell(idHeader);
      return index > 0 && id !== '' ? [{ id, row: index, cell }] : [];
    });
  }

  /** A person writes into the row of a customer. */
  write(id: string, what: 'notes' | 'own', text: string): void {
    const sheet = this.register;
    const column = (sheet?.rows[0]?.values ?? []).indexOf(
      what === 'notes' ? notesHeader : ownHeader,
    );
    const row = this.rows().find((one) => one.id === id)?.row;
    const known = this.customers.get(id);
    if (!sheet || column < 0 || row === undefined || !known) return;
    setInput(sheet, row, column, text);
    known[what] = text;
  }
}
