import type { ComponentChildren } from 'preact';
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
import { useDemotionReview } from './planning/demotion';
import { PlanningView } from './planning/planning-view';
import { useSession } from './session';
import type { Start, ViewName } from './start';
import { type Surroundings, SurroundingsContext } from './surroundings';
import { type TodayFrom, TodayView } from './today/today-view';
import { TriageView } from './triage/triage-view';
import { ViewTabs } from './view-tabs';

const noAdjustments = {};

const browsersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

type Props = { start: Start; client: Client; messages: PageMessages };

export const App = ({ start, client, messages }: Props) => {
  const { session, reread } = useSession(client);
  const settings = session?.settings ?? defaultSettings;
  const adjustments = session?.adjustments ?? noAdjustments;
  const today = session?.today ?? start.today;
  const summaryMissed = session?.summaryMissed ?? null;
  const { language } = start;
  const surroundings = useMemo<Surroundings>(
    () => ({
      client,
      messages,
      language,
      today,
      settings,
      summaryMissed,
      adjustments,
      // Browsers take long to tell it, and most views never ask.
      get zone() {
        return session?.zone ?? browsersZone();
      },
    }),
    [client, messages, language, today, session, settings, summaryMissed, adjustments],
  );
  return (
    <SurroundingsContext.Provider value={surroundings}>
      {start.view === 'import' && <ImportView sheet={start.sheet} />}
      {start.view === 'dossier' && <DossierPage customerId={start.customerId} />}
      {start.view !== 'import' && start.view !== 'dossier' && (
        <Views first={start.view}>
          {session?.ready === false && <NotReady made={reread} />}
          {session?.otherHeaders && <OtherHeaders language={session.otherHeaders} />}
        </Views>
      )}
    </SurroundingsContext.Provider>
  );
};

/** The views as tabs, and what leads from one to another; `children` stand above whichever is open. */
const Views = ({ first, children }: { first: ViewName; children: ComponentChildren }) => {
  const [view, setView] = useState<ViewName>(first);
  const [from, setFrom] = useState<TodayFrom | null>(null);
  const choose = (chosen: ViewName): void => {
    setFrom(null);
    setView(chosen);
  };
  const toToday = (place: TodayFrom): void => {
    setFrom(place);
    setView('today');
  };
  const reviewDemotion = useDemotionReview();
  const review = (customerIds: readonly string[]): void => {
    reviewDemotion(customerIds);
    setView('plans');
  };
  return (
    <>
      <ViewTabs view={view} choose={choose} />
      {children}
      {view === 'customer' && <CustomerView toToday={toToday} />}
      {view === 'today' && <TodayView from={from} review={review} />}
      {view === 'triage' && <TriageView />}
      {view === 'plans' && <PlanningView />}
      {view === 'orders' && <OrdersView />}
      {view === 'care' && <CareView />}
    </>
  );
};
