import { analysis } from './chinese-traditional/analysis.generated';
import { customerColumns } from './chinese-traditional/customer-columns.generated';
import { dossier } from './chinese-traditional/dossier.generated';
import { followUp } from './chinese-traditional/follow-up.generated';
import { documents, keeping } from './chinese-traditional/keeping.generated';
import { orderView } from './chinese-traditional/order-view.generated';
import { orders } from './chinese-traditional/orders.generated';
import { planning } from './chinese-traditional/planning.generated';
import { fair } from './chinese-traditional/planning-fair.generated';
import { planningView } from './chinese-traditional/planning-view.generated';
import { research } from './chinese-traditional/research.generated';
import { sidebar } from './chinese-traditional/sidebar.generated';
import { triage } from './chinese-traditional/triage.generated';
import { firstSteps } from './chinese-traditional/triage-steps.generated';
import { words } from './chinese-traditional/words.generated';
import type { PageMessages } from './messages';

export const chineseTraditionalPage: PageMessages = {
  columns: { customers: customerColumns },
  dossier: { ...dossier, analysis, research },
  followUp,
  orders: { ...orders, view: orderView, keeping, documents },
  planning: { ...planning, view: planningView, fair },
  sidebar,
  triage: { ...triage, firstSteps },
  words,
};
