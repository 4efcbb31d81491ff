import { render } from 'preact';
import { pageMessagesFor } from '../messages/page-messages-for';
import { App } from './app';
import { connect } from './client';
import { scriptRun } from './google';
import { sayInOwnWords } from './own-words';
import { readStart } from './start';
import './style/base.css';
import './style/care.css';
import './style/controls.css';
import './style/dossier.css';
import './style/orders.css';
import './style/planning.css';
import './style/states.css';
import './style/views.css';

const draw = async (): Promise<void> => {
  const start = readStart();
  const root = document.getElementById('portbook');
  document.documentElement.lang = start.language;
  if (!root) return;
  const client = connect(scriptRun, start.version, { name: start.me });
  const messages = await pageMessagesFor(start.language);
  sayInOwnWords(messages.sidebar.unfilled);
  root.replaceChildren();
  render(<App start={start} client={client} messages={messages} />, root);
};

// The start element is appended after this script, so the whole page is awaited.
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => void draw());
else void draw();
