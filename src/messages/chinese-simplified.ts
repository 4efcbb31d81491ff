import { menu } from './chinese-simplified/menu';
import { register } from './chinese-simplified/register';
import { weekly } from './chinese-simplified/weekly';
import { chineseSimplifiedPage } from './chinese-simplified-page';
import type { Messages } from './messages';

export const chineseSimplified: Messages = { ...chineseSimplifiedPage, menu, register, weekly };
