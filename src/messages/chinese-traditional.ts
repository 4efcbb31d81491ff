import { menu } from './chinese-traditional/menu.generated';
import { register } from './chinese-traditional/register.generated';
import { weekly } from './chinese-traditional/weekly.generated';
import { chineseTraditionalPage } from './chinese-traditional-page';
import type { Messages } from './messages';

export const chineseTraditional: Messages = { ...chineseTraditionalPage, menu, register, weekly };
