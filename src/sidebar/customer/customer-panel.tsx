import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Twins } from '../care/twins';
import type { ValueOf } from '../client';
import { DossierPanel } from '../dossier/dossier-panel';
import { useKeys } from '../keys';
import { Notice } from '../parts/notice';
import { Advice } from '../planning/advice';
import { useSurroundings } from '../surroundings';
import { type CustomerCard, CustomerHeader } from './customer-header';
import { SectionChoice, useSection } from './customer-sections';
import type { FollowUpDraft } from './follow-up-draft';
import { FollowUpForm } from './follow-up-form';
import { LastFollowUps } from './last-follow-ups';
import { Playbook } from './playbook';

type Props = {
  card: CustomerCard;
  preset?: Partial<FollowUpDraft>;
  changed: (card: CustomerCard) => void;
  /** What is offered once the follow-up is saved. */
  after?: ComponentChildren;
};

const focusText = (): void => document.getElementById('follow-up-text')?.focus();

/** One customer: who and when, and the part of the work that is open. */
export const CustomerPanel = ({ card, preset, changed, after }: Props) => {
  const [section, choose] = useSection();
  return (
    <>
      <CustomerHeader card={card} />
      <SectionChoice section={section} choose={choose} />
      {section === 'know' ? (
        <DossierPanel card={card} />
      ) : (
        <FollowUpPart card={card} changed={changed} after={after} {...(preset && { preset })} />
      )}
    </>
  );
};

/** The form to log a contact, and what was last said. */
const FollowUpPart = ({ card, preset, changed, after }: Props) => {
  const { sidebar } = useSurroundings().messages;
  const [outcome, setOutcome] = useState<ValueOf<'logFollowUp'>['outcome'] | null>(null);
  const [, redraw] = useState(0);
  useKeys({ l: focusText });
  const used = (): void => {
    redraw((count) => count + 1);
    focusText();
  };
  const saved = (answer: ValueOf<'logFollowUp'>): void => {
    setOutcome(answer.outcome);
    changed(answer.card);
  };
  return (
    <>
      <Playbook
        key={`playbook ${card.id}`}
        customerId={card.id}
        version={card.lastFollowUps[0]?.operationId ?? ''}
      />
      <Twins key={card.id} customerId={card.id} />
      {outcome && (
        <Notice kind="done">
          {sidebar[outcome]} {after}
        </Notice>
      )}
      <section>
        <h2>{sidebar.customer.log}</h2>
        <FollowUpForm card={card} saved={saved} {...(preset && { preset })} />
      </section>
      <Advice customerId={card.id} version={card.lastFollowUps[0]?.operationId ?? ''} used={used} />
      <LastFollowUps lines={card.lastFollowUps} />
    </>
  );
};
