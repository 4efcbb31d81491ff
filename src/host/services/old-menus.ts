import type { MenuNode } from '../runtime/ui-bridge';
import type { Methods } from './google-object';
import type { GoogleSpreadsheet } from './places';

type Item = { name: string; functionName: string } | null;

const nodeOf = (caption: string, items: Item[]): MenuNode => ({
  kind: 'menu',
  caption,
  children: items.map((item) =>
    item
      ? { kind: 'item', caption: item.name, functionName: item.functionName }
      : { kind: 'separator' },
  ),
});

const others = ({ run }: GoogleSpreadsheet, caption: string) =>
  run.menus.filter((shown) => shown.kind !== 'menu' || shown.caption !== caption);

const put = (self: GoogleSpreadsheet, caption: string, items: Item[]): void => {
  self.run.menus = [...others(self, caption), nodeOf(caption, items)];
};

/** Menus as scripts built them before `Ui`: lists of names and functions, null for a line between. */
export const oldMenus: Methods<GoogleSpreadsheet> = {
  addMenu: put,
  updateMenu: put,
  removeMenu: (self, caption: string) => {
    self.run.menus = others(self, caption);
  },
};
