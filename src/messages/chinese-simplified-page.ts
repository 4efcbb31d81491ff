import { analysis } from './chinese-simplified/analysis';
import { customerColumns } from './chinese-simplified/customer-columns';
import { dossier } from './chinese-simplified/dossier';
import { followUp } from './chinese-simplified/follow-up';
import { documents, keeping } from './chinese-simplified/keeping';
import { orderView } from './chinese-simplified/order-view';
import { orders } from './chinese-simplified/orders';
import { planning } from './chinese-simplified/planning';
import { fair } from './chinese-simplified/planning-fair';
import { planningView } from './chinese-simplified/planning-view';
import { research } from './chinese-simplified/research';
import { sidebar } from './chinese-simplified/sidebar';
import { triage } from './chinese-simplified/triage';
import { firstSteps } from './chinese-simplified/triage-steps';
import { words } from './chinese-simplified/words';
import type { PageMessages } from './messages';

export const chineseSimplifiedPage: PageMessages = {
  columns: { customers: customerColumns },
  dossier: { ...dossier, analysis, research },
  followUp,
  orders: { ...orders, view: orderView, keeping, documents },
  planning: { ...planning, view: planningView, fair },
  sidebar,
  triage: { ...triage, firstSteps },
  words,
};
