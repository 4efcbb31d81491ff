import type { JsxElement } from 'react';
import type { Execution } from '../runtime/host';
import { formatDuration, formatInstant } from './instants';
import { usePage } from './page-context';
import { runCode, runName } from './run-name';

/** Every run of a function: why, how long, how many service calls, what it logged and how it failed. */
export const ExecutionsPanel = (): JsxElement => {
  const { state, words } = usePage();
  return (
    <div className="panel-body">
      {state.executions.length === 0 && <p className="quiet">{words.noExecutions}</p>}
      {state.executions.map((execution) => (
        <ExecutionLine key={execution.id} execution={execution} />
      ))}
    </div>
  );
};

export const ExecutionLine = ({ execution }: { execution: Execution }): JsxElement => {
  const { state, words } = usePage();
  const { cause, status, startedAt, duration, calls, error, log } = execution;
  return (
    <details className={`card ${status}`}>
      <summary>
        <strong>{runName(execution, state.menus, words)}</strong>
        <span className="status">{words.statuses[status]}</span>
        <span className="quiet">
          {formatInstant(startedAt, state.language, state.triggers.timeZone)} ·{' '}
          {words.causes[cause]} · {formatDuration(duration)}
        </span>
      </summary>
      <code>{runCode(execution)}</code>
      <span className="quiet">{words.calls(calls.total)}</span>
      {calls.readsAfterWrites > 0 && (
        <span className="quiet">{words.readsAfterWrites(calls.readsAfterWrites)}</span>
      )}
      {error && (
        <p className="error">
          {error.name}: {error.message}
        </p>
      )}
      {log.length > 0 && (
        <pre>{log.map(({ severity, message }) => `${severity}  ${message}`).join('\n')}</pre>
      )}
    </details>
  );
};
