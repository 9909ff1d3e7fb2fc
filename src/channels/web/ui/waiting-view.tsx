import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TEXTS } from './texts.ts';

/** Most answers come sooner than this; a word that only flashes up unsettles. */
const SHOW_AFTER_MS = 300;
const EXPLAIN_AFTER_MS = 4_000;

/** Takes its place at once, so that nothing jumps and the newest turn is scrolled to in full; says so a little later. */
export function WaitingView(): VNode {
  const [text, setText] = useState('');
  useEffect(() => {
    const timers = [
      setTimeout(() => setText(TEXTS.waiting), SHOW_AFTER_MS),
      setTimeout(() => setText(TEXTS.waitingLong), EXPLAIN_AFTER_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <p class="waiting">
      {text !== '' && (
        <span class="waiting-dots" aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
      )}
      {text}
    </p>
  );
}
