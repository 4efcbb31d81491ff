import type { ValueOf } from '../client';
import { CopyButton } from '../parts/copy-button';
import { ReasonText } from '../parts/reason-text';
import { useSurroundings } from '../surroundings';

export type Reason = ValueOf<'advice'>['reasons'][number];

type Props = { reasons: readonly Reason[]; use: (reason: Reason) => void };

/** The three best reasons to write, each with why it fits and how often it was answered. */
export const Reasons = ({ reasons, use }: Props) => {
  const { client, messages } = useSurroundings();
  const { planning, words } = messages;
  const { view } = planning;
  const topicOf = ({ topic }: Reason) =>
    topic === 'promise'
      ? words.planKinds.promise
      : ((words.topics as Readonly<Record<string, string>>)[topic] ?? topic);
  return (
    <section aria-label={view.reasons}>
      <h2>{view.reasons}</h2>
      {reasons.length === 0 && <p class="quiet">{view.noReasons}</p>}
      <ol class="log">
        {reasons.map((reason) => (
          <li key={reason.id + reason.text}>
            <p class="quiet">
              <b>{topicOf(reason)}</b>
              {reason.why.map((why) => ` · ${planning.excuseReasons[why]}`)}
              {reason.used > 0 && ` · ${planning.answered(reason.used, reason.answered)}`}
            </p>
            <p>
              <ReasonText of={reason} />
            </p>
            <div class="buttons">
              <button type="button" class="link" onClick={() => use(reason)}>
                {view.use}
              </button>
              <CopyButton text={reason.text} />
            </div>
          </li>
        ))}
      </ol>
      <button type="button" class="link" onClick={() => void client.openTopics({})}>
        {view.openTopics}
      </button>
    </section>
  );
};
