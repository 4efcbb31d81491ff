import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { defaultSettings } from '../domain/settings';
import type { PageMessages } from '../messages/messages';
import type { Client } from './client';
import { lazily } from './parts/lazily';
import { NotReady } from './parts/not-ready';
import { OtherHeaders } from './parts/other-headers';
import { useDemotionReview } from './planning/demotion';
import { useSession } from './session';
import type { Start, ViewName } from './start';
import { type Surroundings, SurroundingsContext } from './surroundings';
import type { TodayFrom } from './today/today-view';
import { wantInquiry } from './triage/wanted';
import { ViewTabs } from './view-tabs';

const CustomerView = lazily(async () => (await import('./customer/customer-view')).CustomerView);
const TodayView = lazily(async () => (await import('./today/today-view')).TodayView);
const TriageView = lazily(async () => (await import('./triage/triage-view')).TriageView);
const PlanningView = lazily(async () => (await import('./planning/planning-view')).PlanningView);
const OrdersView = lazily(async () => (await import('./orders/orders-view')).OrdersView);
const ErasedBack = lazily(async () => (await import('./care/erased-back')).ErasedBack);
const CareView = lazily(async () => (await import('./care/care-view')).CareView);
const ImportView = lazily(async () => (await import('./import/import-view')).ImportView);
const DossierPage = lazily(async () => (await import('./dossier/dossier-page')).DossierPage);

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
        <Views first={start.view} glance={start.glance}>
          {session?.ready === false && <NotReady made={reread} />}
          {session?.hasErased && <ErasedBack />}
          {session?.otherHeaders && <OtherHeaders language={session.otherHeaders} />}
        </Views>
      )}
    </SurroundingsContext.Provider>
  );
};

type ViewsProps = Pick<Start, 'glance'> & { first: ViewName; children: ComponentChildren };

/** The views as tabs, and what leads from one to another; `children` stand above whichever is open. */
const Views = ({ first, glance, children }: ViewsProps) => {
  const [view, setView] = useState<ViewName>(first);
  const [from, setFrom] = useState<TodayFrom | null>(null);
  const [selected, setSelected] = useState(glance);
  const open = (chosen: ViewName, place: TodayFrom | null): void => {
    setFrom(place);
    setSelected(null);
    setView(chosen);
  };
  const choose = (chosen: ViewName): void => open(chosen, null);
  const toToday = (place: TodayFrom): void => open('today', place);
  const reviewDemotion = useDemotionReview();
  const decide = (inquiryId: string): void => {
    wantInquiry(inquiryId);
    choose('triage');
  };
  const review = (customerIds: readonly string[]): void => {
    reviewDemotion(customerIds);
    setView('plans');
  };
  return (
    <>
      <ViewTabs view={view} choose={choose} />
      {children}
      {view === 'customer' && <CustomerView glance={selected} toToday={toToday} />}
      {view === 'today' && <TodayView from={from} review={review} decide={decide} />}
      {view === 'triage' && <TriageView />}
      {view === 'plans' && <PlanningView />}
      {view === 'orders' && <OrdersView />}
      {view === 'care' && <CareView />}
    </>
  );
};
