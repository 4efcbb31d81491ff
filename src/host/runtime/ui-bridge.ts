export type MenuNode =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; children: MenuNode[] };

export type HtmlPage = {
  html: string;
  title: string;
  /** Pixels; null where the program set none (a sidebar is always 300 wide). */
  width: number | null;
  height: number | null;
  meta: { name: string; content: string }[];
};

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type AlertRequest = { title: string; text: string; buttons: ButtonSet };
export type PromptRequest = { title: string; text: string; buttons: ButtonSet };

/** What a script may show; all synchronous, since `alert` and `prompt` suspend the script. */
export interface UiBridge {
  menus(menus: MenuNode[]): void;
  toast(message: string, title: string, seconds: number): void;
  sidebar(page: HtmlPage): void;
  dialog(page: HtmlPage, kind: 'modal' | 'modeless'): void;
  alert(request: AlertRequest): Button;
  prompt(request: PromptRequest): { button: Button; text: string };
  /** The script activated a tab or a range. */
  activate?(selection: Selection): void;
}

/** What is selected in the grid, counted from 0; the page reports it and scripts move it. */
export type Selection = {
  sheetId: number;
  areas: { row: number; column: number; rows: number; columns: number }[];
  cell: { row: number; column: number };
};
