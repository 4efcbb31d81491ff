import { changeReasons } from '../../domain/inquiry/adjustment';
import { useDraft } from '../draft';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { type Acceptance, Accepted } from './accepted';
import { Decision } from './decision';
import { useDecisions } from './decisions';
import { Discarded, type Gone } from './discarded';
import { useDroppedFiles } from './dropped-files';
import { FieldsEditor } from './fields-editor';
import { fieldsToSend } from './inquiry-fields';
import { InquiryText } from './inquiry-text';
import { type Judged, useJudged, withSender } from './judged';
import {
  chosenCustomer,
  LikelyCustomers,
  presumedCustomer,
  useLikelyCustomers,
} from './likely-customers';
import { Missing } from './missing';
import { OtherInquiries } from './other-inquiries';
import { useOthers } from './others';
import { ReasonChips } from './reason-chips';
import { type RulesFetched, useTriageRules } from './rules';
import { numbersTicked, Steps } from './steps';
import { blankTriage } from './triage-draft';
import { TypedRows } from './typed-rows';
import { VerdictHeading } from './verdict-heading';
import { useWaiting } from './waiting';

/** Paste an inquiry, read what it is and why, and decide. */
export const TriageView = () => {
  const { sidebar } = useSurroundings().messages;
  const draft = useDraft('triage', blankTriage);
  const rules = useTriageRules();
  const others = useOthers(draft, rules.known);
  const { said: unread, ...dropping } = useDroppedFiles(others.putIn);
  const { judged, judge } = useJudged(draft, rules.known);
  const waiting = useWaiting(others.turnTo);
  const { acceptance, said, takeBack, next, ...deciding } = useDecisions(draft, () => {
    waiting.look();
    others.goOn();
  });
  const { lit, light } = deciding;
  if (acceptance) {
    return (
      <div id="view" role="tabpanel" class="view">
        <Accepted {...acceptance} next={next} takenBack={() => takeBack(acceptance)} />
      </div>
    );
  }
  return (
    <div id="view" role="tabpanel" class="view" {...dropping}>
      {unread && <Notice kind="refused">{unread}</Notice>}
      {said && <Notice kind="done">{sidebar.triage[said]}</Notice>}
      {deciding.gone && (
        <Discarded key={deciding.gone.operationId} gone={deciding.gone} back={deciding.bringBack} />
      )}
      {waiting.count > 0 && !judged && (
        <p class="quiet">
          <button type="button" class="link" onClick={() => draft.change(waiting.first())}>
            {sidebar.triage.waiting(waiting.count)}
          </button>
        </p>
      )}
      {waiting.typed > 0 && !judged && (
        <TypedRows key={waiting.typed} count={waiting.typed} done={waiting.look} />
      )}
      <InquiryText draft={draft} reasons={judged?.verdict.reasons ?? []} lit={lit} light={light} />
      {judge && rules.known && (
        <OtherInquiries
          others={others}
          kindOf={(text) => judge(text).kind}
          wordsOf={rules.known.wordsOf}
        />
      )}
      <RulesAwaited rules={rules} isNeeded={draft.value.text.trim() !== ''} />
      {judged && <Judgement judged={judged} {...deciding} />}
    </div>
  );
};

/** Somebody may paste before the rules have come, or where they do not come. */
const RulesAwaited = ({ rules, isNeeded }: { rules: RulesFetched; isNeeded: boolean }) => {
  const { sidebar } = useSurroundings().messages;
  if (rules.refusal) return <Retry refusal={rules.refusal} again={rules.again} />;
  return rules.known || !isNeeded ? null : <p class="quiet waiting">{sidebar.loading}</p>;
};

type Props = {
  judged: Judged;
  lit: number | null;
  light: (reason: number) => void;
  accepted: (acceptance: Acceptance) => void;
  later: (operationId: string) => void;
  discarded: (gone: Gone) => void;
};

const Judgement = ({ judged: byWords, lit, light, accepted, later, discarded }: Props) => {
  const { client, messages } = useSurroundings();
  const operation = useOperation();
  const { matches, filing, decided } = useLikelyCustomers(byWords);
  const judged = withSender(byWords, filing);
  const { draft, verdict, kind, values } = judged;
  const { operationId, text, why, inquiryId } = draft.value;
  const { channel, source } = judged.origin;

  const inquiry = { operationId, text, channel, kind, fields: fieldsToSend(values) };
  const accept = async (): Promise<void> => {
    const known = chosenCustomer(judged) ?? presumedCustomer(matches);
    const answer = await operation.run(() =>
      client.acceptInquiry({
        ...inquiry,
        ...(inquiryId && { inquiryId }),
        ...(known && { customerId: known }),
        ...(source && { source }),
        onlyOnce: !draft.value.isAgain,
        ticked: numbersTicked(draft.value, messages.triage.firstSteps[kind]),
        ...(kind !== verdict.kind && { why: changeReasons[why ?? -1] ?? 'other' }),
      }),
    );
    if (answer) accepted({ answer, decided: { ...draft.value, channel, source } });
  };
  const putOff = async (): Promise<void> => {
    const isThere = inquiryId || (await operation.run(() => client.putOffInquiry(inquiry)));
    if (isThere) later(operationId);
  };
  return (
    <>
      <VerdictHeading judged={judged} />
      <ReasonChips reasons={verdict.reasons} kind={kind} lit={lit} light={light} />
      <LikelyCustomers judged={judged} matches={matches} />
      <Missing judged={judged} />
      <FieldsEditor judged={judged} />
      <Steps judged={judged} />
      <Decision
        before={inquiryId || draft.value.isAgain ? null : decided}
        judged={judged}
        operation={operation}
        accept={() => void accept()}
        later={() => void putOff()}
        discarded={(received) =>
          discarded({ ...inquiry, ...(received && { received }), draft: draft.value })
        }
      />
    </>
  );
};
