import type { ComponentChildren } from 'preact';
import { knownFacts } from '../../domain/dossier/ageing';
import { nextQuestions } from '../../domain/dossier/next-question';
import { peopleOf } from '../../domain/dossier/people';
import type { ValueOf } from '../client';
import { useSurroundings } from '../surroundings';
import { adviceOn } from './advice';
import type { Purpose } from './dossier-page';
import { PageFacts } from './page-facts';
import { PageHistory, PagePlans } from './page-history';
import { PagePeople } from './page-people';

export type Told = ValueOf<'dossierPage'>;

const mostQuestions = 5;

/** The sheet of paper: who, what is known with source and day, people, history, promises, the next step. */
export const PageSheet = ({ told, purpose }: { told: Told; purpose: Purpose }) => {
  const { messages, settings } = useSurroundings();
  const { page } = messages.dossier;
  const known = knownFacts(told.facts, settings.factAges, told.writtenOn);
  const people = peopleOf(told.customer.contact, told.facts, known);
  const questions = nextQuestions(told.customer.class, told.needs, known).slice(0, mostQuestions);
  return (
    <article>
      <PageHead told={told} />
      <div class="columns">
        <Part title={page.next}>
          <NextStep told={told} />
        </Part>
        <Part title={page.promises}>
          <PagePlans plans={told.plans} writtenOn={told.writtenOn} />
        </Part>
      </div>
      <Part title={page.people}>
        <PagePeople people={people} told={told} />
      </Part>
      <Part title={page.company}>
        <PageFacts facts={known.filter(({ person }) => person === '')} />
      </Part>
      <div class="columns">
        <Part title={page.advice}>
          <Lines lines={adviceOn(known, messages)} />
        </Part>
        {purpose !== 'boss' && (
          <Part title={page.ask}>
            <Lines
              lines={questions.map(({ item, person }) =>
                [messages.words.factItems[item], person].filter(Boolean).join(' · '),
              )}
            />
          </Part>
        )}
      </div>
      <Part title={page.history}>
        <PageHistory told={told} />
      </Part>
    </article>
  );
};

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="acts">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const PageHead = ({ told }: { told: Told }) => {
  const { words, columns, dossier, sidebar } = useSurroundings().messages;
  const { customer, level, writtenOn } = told;
  const fields = (['country', 'product', 'site', 'source', 'owner', 'lastContact'] as const).map(
    (key) => [columns.customers[key], customer[key]?.trim()] as const,
  );
  const name = customer.company || customer.contact || customer.email || sidebar.customer.unnamed;
  return (
    <header>
      <h1>
        {name} {customer.keyAccount && '★'}
      </h1>
      <p>
        {customer.class
          ? `${customer.class}${words.colon}${words.classMeanings[customer.class]}`
          : words.unclassed}
        {' · '}
        {dossier.level(level)}
      </p>
      <dl>
        {fields.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={text ? '' : 'quiet'}>{text || dossier.page.unknownField}</dd>
          </div>
        ))}
      </dl>
      {customer.notes && <p class="said">{customer.notes}</p>}
      <p class="quiet">{dossier.page.writtenOn(writtenOn, '')}</p>
    </header>
  );
};

const NextStep = ({ told }: { told: Told }) => {
  const { messages } = useSurroundings();
  const { page } = messages.dossier;
  const { nextFollowUp } = told.customer;
  const [plan] = told.plans;
  const day = (date: NonNullable<typeof nextFollowUp>) =>
    messages.sidebar.day(date, told.writtenOn);
  const isPlanFirst = plan && (!nextFollowUp || plan.date <= nextFollowUp);
  if (isPlanFirst) {
    const parts = [day(plan.date), messages.words.planKinds[plan.kind], plan.text];
    return <p>{parts.filter(Boolean).join(' · ')}</p>;
  }
  return nextFollowUp ? (
    <p>{page.nextContact(day(nextFollowUp))}</p>
  ) : (
    <p class="quiet">
      {page.noNext} {told.dueReason && messages.followUp.dueReason(told.dueReason)}
    </p>
  );
};
