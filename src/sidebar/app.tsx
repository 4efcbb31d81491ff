import { useMemo, useState } from 'preact/hooks';
import { defaultSettings } from '../domain/settings';
import type { PageMessages } from '../messages/messages';
import { CareView } from './care/care-view';
import type { Client } from './client';
import { CustomerView } from './customer/customer-view';
import { DossierPage } from './dossier/dossier-page';
import { ImportView } from './import/import-view';
import { OrdersView } from './orders/orders-view';
import { NotReady } from './parts/not-ready';
import { OtherHeaders } from './parts/other-headers';
import { PlanningView } from './planning/planning-view';
import { useSession } from './session';
import type { Start, ViewName } from './start';
import { type Surroundings, SurroundingsContext } from './surroundings';
import { TodayView } from './today/today-view';
import { TriageView } from './triage/triage-view';
import { ViewTabs } from './view-tabs';

const noAdjustments = {};

const browsersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

type Props = { start: Start; client: Client; messages: PageMessages };

export const App = ({ start, client, messages }: Props) => {
  const [view, setView] = useState<ViewName>(start.view);
  const { session, reread } = useSession(client);
  const settings = session?.settings ?? defaultSettings;
  const adjustments = session?.adjustments ?? noAdjustments;
  const today = session?.today ?? start.today;
  const zone = session?.zone ?? browsersZone();
  const summaryMissed = session?.summaryMissed ?? null;
  const { language } = start;
  const surroundings = useMemo<Surroundings>(
    () => ({ client, messages, language, today, zone, settings, summaryMissed, adjustments }),
    [client, messages, language, today, zone, settings, summaryMissed, adjustments],
  );
  return (
    <SurroundingsContext.Provider value={surroundings}>
      {start.view === 'import' && <ImportView />}
      {start.view === 'dossier' && <DossierPage customerId={start.customerId} />}
      {start.view !== 'import' && start.view !== 'dossier' && (
        <>
          <ViewTabs view={view} choose={setView} />
          {session?.ready === false && <NotReady made={reread} />}
          {session?.otherHeaders && <OtherHeaders language={session.otherHeaders} />}
          {view === 'customer' && <CustomerView toToday={() => setView('today')} />}
          {view === 'today' && <TodayView />}
          {view === 'triage' && <TriageView />}
          {view === 'plans' && <PlanningView />}
          {view === 'orders' && <OrdersView />}
          {view === 'care' && <CareView />}
        </>
      )}
    </SurroundingsContext.Provider>
  );
};
