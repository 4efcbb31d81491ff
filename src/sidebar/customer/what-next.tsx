import { useRef } from 'preact/hooks';
import { type LocalDate, readLocalDate } from '../../domain/local-date';
import { useFocusAtOnce } from '../effects';
import { useKeys } from '../keys';
import { offerText } from '../parts/buyers-days';
import { useSurroundings } from '../surroundings';
import type { RowCard } from './customer-header';
import type { FollowUpDraft } from './follow-up-draft';
import { choiceAmong, type NextDate, nextDates } from './next-dates';

type Props = {
  draft: FollowUpDraft;
  card: RowCard;
  byPhase: LocalDate | null;
  change: (part: Partial<FollowUpDraft>) => void;
};

type Choice = { next: FollowUpDraft['next']; label: string; note: string };

const useOffered = (card: RowCard, byPhase: LocalDate | null): NextDate[] => {
  const { settings, today } = useSurroundings();
  const { cadence } = settings;
  return nextDates(card.class, { cadence, today, byPhase, place: card.place });
};

const useChoices = (offered: readonly NextDate[]): Choice[] => {
  const { messages, today } = useSurroundings();
  const { form, day } = messages.sidebar;
  const notes = {
    byPhase: () => form.byPhase,
    tomorrow: () => form.tomorrow,
    inAWeek: () => form.inAWeek,
  };
  return [
    ...offered.map((offer) => ({
      next: offer.kind,
      label: day(offer.date, today),
      note: offerText(
        offer.kind === 'byCadence' ? form.byCadence(offer.days) : notes[offer.kind](),
        offer,
        messages,
      ),
    })),
    { next: 'other', label: form.otherDate, note: '' },
    { next: 'none', label: form.noDate, note: '' },
  ];
};

/** Asked after every contact and answered by one key: when is the next one? */
export const WhatNext = ({ draft, card, byPhase, change }: Props) => {
  const { messages, today } = useSurroundings();
  const offered = useOffered(card, byPhase);
  const choices = useChoices(offered);
  const chosen = choiceAmong(draft, offered);
  const box = useRef<HTMLFieldSetElement>(null);
  useFocusAtOnce(() => box.current?.querySelector<HTMLInputElement>('input:checked'));
  useKeys(
    Object.fromEntries(
      choices.map(({ next }, index) => [String(index + 1), () => change({ next })]),
    ),
  );
  const { form } = messages.sidebar;
  return (
    <fieldset ref={box} class="what-next">
      <legend>{form.whatNext}</legend>
      {choices.map(({ next, label, note }, index) => (
        <label key={next} class="choice">
          <input
            type="radio"
            name="next"
            checked={chosen === next}
            onChange={() => change({ next })}
          />
          <span class="key" aria-hidden="true">
            {index + 1}
          </span>
          <span>
            {label}
            {note && <span class="quiet"> · {note}</span>}
          </span>
        </label>
      ))}
      {draft.next === 'other' && (
        <input
          type="date"
          aria-label={form.otherDate}
          min={today}
          value={draft.otherDate}
          required
          onInput={({ currentTarget }) =>
            change({ otherDate: readLocalDate(currentTarget.value) ?? '' })
          }
        />
      )}
    </fieldset>
  );
};
