import { dateOfMinute, type LocalDate } from '../../domain/local-date';
import { ownWord } from '../../messages/own-word';
import { useSurroundings } from '../surroundings';
import type { Told } from './page-sheet';

/** The last contacts, newest first. */
export const PageHistory = ({ told }: { told: Told }) => {
  const { words, dossier } = useSurroundings().messages;
  if (told.history.length === 0) return <p class="quiet">{dossier.page.noHistory}</p>;
  return (
    <ol class="page-history">
      {told.history.map(({ when, channel, direction, topic, text }) => {
        const topics: Readonly<Record<string, string>> = words.topics;
        const head = [
          direction && words.directions[direction],
          channel && words.channels[channel],
          ownWord(topics, topic) ?? topic,
        ];
        return (
          <li key={`${when} ${text}`}>
            <span class="quiet">
              {dateOfMinute(when)} · {head.filter(Boolean).join(' · ')}
            </span>
            {text && ` ${text}`}
          </li>
        );
      })}
    </ol>
  );
};

type PlansProps = { plans: Told['plans']; writtenOn: LocalDate };

/** What is promised and planned, the next first; broken promises say so. */
export const PagePlans = ({ plans, writtenOn }: PlansProps) => {
  const { words, dossier, sidebar } = useSurroundings().messages;
  if (plans.length === 0) return <p class="quiet">{dossier.page.noPromises}</p>;
  return (
    <ul class="acts">
      {plans.map((plan) => (
        <li key={plan.id}>
          {plan.isBroken && <b class="due overdue">▲ {words.planStates.broken} · </b>}
          {sidebar.day(plan.date, writtenOn)} · {words.planKinds[plan.kind]} · {plan.text}
          {plan.place && ` (${plan.place})`}
        </li>
      ))}
    </ul>
  );
};
