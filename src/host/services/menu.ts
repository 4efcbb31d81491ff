import type { Run } from '../runtime/run';
import type { MenuNode } from '../runtime/ui-bridge';
import { GoogleObject, type Methods } from './google-object';

export class GoogleMenu extends GoogleObject {
  readonly google = 'Base.Menu';
  readonly children: MenuNode[] = [];
  constructor(
    readonly run: Run,
    readonly caption: string,
  ) {
    super();
  }

  node(): MenuNode {
    return { kind: 'menu', caption: this.caption, children: this.children };
  }
}

const add = (menu: GoogleMenu, child: MenuNode): GoogleMenu => {
  menu.children.push(child);
  return menu;
};

export const menu: Methods<GoogleMenu> = {
  addItem: (self, caption: string, functionName: string) =>
    add(self, { kind: 'item', caption, functionName }),
  addSeparator: (self) => add(self, { kind: 'separator' }),
  addSubMenu: (self, child: GoogleMenu) => add(self, child.node()),
  /** Shown once the function that built it is over; the same caption replaces the menu built before. */
  addToUi: (self) => {
    const others = self.run.menus.filter(
      (shown) => shown.kind !== 'menu' || shown.caption !== self.caption,
    );
    self.run.menus = [...others, self.node()];
  },
};
