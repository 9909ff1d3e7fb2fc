import { render } from 'preact';
import { App } from './app.tsx';
import { readStartInfo } from './read-start-info.ts';

const root = document.getElementById('app');
if (root) {
  const start = readStartInfo(root.dataset['start']);
  root.replaceChildren();
  render(<App start={start} />, root);
}
