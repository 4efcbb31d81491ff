import type { JsxElement } from 'react';
import { type Language, languages } from '../server/protocol';
import { post } from './connection';
import { formatInstant } from './instants';
import { usePage } from './page-context';
import { runName } from './run-name';
import { SaveState } from './save-state';

const languageNames: Record<Language, string> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};

/** A minute is more than the clocks of host and page can differ by themselves. */
const movedBy = 60_000;

export const TitleBar = (): JsxElement => {
  const { state, words, actions } = usePage();
  const speak = (event: { target: HTMLSelectElement }) =>
    void post('/api/language', { language: event.target.value as Language }).catch((error) =>
      actions.fail(words.language, error),
    );
  return (
    <header className="title-bar">
      <Logo />
      <h1>{state.file.name.replace(/\.xlsx$/i, '')}</h1>
      <SaveState />
      <span className="grow" />
      {state.running && (
        <span className="running">{words.running(runName(state.running, state.menus, words))}</span>
      )}
      {Math.abs(state.clockOffset) > movedBy && (
        <span className="clock" title={words.clockIsMoved}>
          <ClockFace />
          {formatInstant(Date.now() + state.clockOffset, state.language, state.triggers.timeZone)}
        </span>
      )}
      <select aria-label={words.language} value={state.language} onChange={speak}>
        {languages.map((language) => (
          <option key={language} value={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
    </header>
  );
};

const ClockFace = (): JsxElement => (
  <svg className="clock-face" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d="M8 4.5V8l2.5 1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);

const Logo = (): JsxElement => (
  <svg className="logo" viewBox="0 0 24 24" aria-hidden="true">
    <rect x="3" y="2" width="18" height="20" rx="2.5" fill="#188038" />
    <path d="M7 8h10v9H7zM7 11h10M7 14h10M12 8v9" fill="none" stroke="#fff" strokeWidth="1.4" />
  </svg>
);
