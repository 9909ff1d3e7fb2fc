import type { VNode } from 'preact';
import { Composer } from './composer.tsx';
import { TEXTS } from './texts.ts';
import type { Chat } from './use-chat.ts';
import { useOnline } from './use-online.ts';

interface DockProps {
  readonly chat: Chat;
  readonly maxLength: number;
}

/** The input, and a word when the device has no network. */
export function Dock({ chat: { isBusy, askFromInput }, maxLength }: DockProps): VNode {
  const isOnline = useOnline();
  return (
    <>
      {!isOnline && (
        <p class="offline" role="status">
          {TEXTS.offline}
        </p>
      )}
      <Composer isBusy={isBusy} maxLength={maxLength} onAsk={askFromInput} />
    </>
  );
}
