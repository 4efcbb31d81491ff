import { menu } from './english/menu';
import { register } from './english/register';
import { weekly } from './english/weekly';
import { englishPage } from './english-page';
import type { Messages } from './messages';

export const english: Messages = { ...englishPage, menu, register, weekly };
