import type { JsxElement } from 'react';
import type { InstalledTrigger } from '../runtime/host';
import { post } from './connection';
import { ExecutionLine } from './executions-panel';
import { formatInstant } from './instants';
import { usePage } from './page-context';
import { runName } from './run-name';
import { scheduleOf } from './schedule';

const day = 86_400_000;

/** What runs by itself, when next, how it went, and the clock that can be moved to see it happen. */
export const TriggersPanel = (): JsxElement => {
  const { state, words, actions } = usePage();
  const list = state.triggers;
  const move = (milliseconds: number) =>
    void post('/api/clock', { milliseconds }).catch((error) => actions.fail(words.clock, error));
  const byTime = state.executions.filter(({ cause }) => cause === 'time').slice(0, 10);
  return (
    <div className="panel-body">
      <section>
        <h3>{words.clock}</h3>
        <p className="big">
          {formatInstant(Date.now() + state.clockOffset, state.language, list.timeZone)}
        </p>
        <div className="row">
          <button type="button" onClick={() => move(day)}>
            {words.dayOn}
          </button>
          <button type="button" onClick={() => move(7 * day)}>
            {words.weekOn}
          </button>
        </div>
      </section>
      <section>
        <h3>{words.triggerTitle}</h3>
        {list.triggers.length === 0 && <p className="quiet">{words.noTriggers}</p>}
        {list.triggers.map((trigger) => (
          <TriggerCard key={trigger.id} trigger={trigger} />
        ))}
      </section>
      {byTime.length > 0 && (
        <section>
          <h3>{words.lastRuns}</h3>
          {byTime.map((execution) => (
            <ExecutionLine key={execution.id} execution={execution} />
          ))}
        </section>
      )}
    </div>
  );
};

const TriggerCard = ({ trigger }: { trigger: InstalledTrigger }): JsxElement => {
  const { state, words, actions } = usePage();
  const { functionName, owner, nextRun } = trigger;
  return (
    <div className="card">
      <strong>{runName({ functionName, subject: null }, state.menus, words)}</strong>
      <span>{scheduleOf(trigger, words, state.language, state.triggers.timeZone)}</span>
      {nextRun !== null && (
        <span className="quiet">
          {words.nextRun}: {formatInstant(nextRun, state.language, state.triggers.timeZone)}
        </span>
      )}
      <span className="quiet">
        {words.owner}: {owner}
      </span>
      <div className="row">
        <button type="button" onClick={() => actions.run(functionName, 'time')}>
          {words.runNow}
        </button>
      </div>
    </div>
  );
};
