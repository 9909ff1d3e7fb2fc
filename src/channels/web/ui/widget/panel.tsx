import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StartInfo } from '../../start-info.ts';
import { ChatLog } from '../chat-log.tsx';
import { Dock } from '../dock.tsx';
import { CloseIcon } from '../icons.tsx';
import { siteAddress } from '../site.ts';
import { TEXTS } from '../texts.ts';
import { hasTouchKeyboard, useChat } from '../use-chat.ts';
import { Welcome } from '../welcome.tsx';
import { followMarker } from './follow-marker.ts';
import { WIDGET_TEXTS } from './widget-texts.ts';

/** Nothing is kept in the storage of the portal, and nothing goes along that could tell who asks. */
const ELSEWHERE = {
  fetch: (input: RequestInfo | URL, init?: RequestInit) =>
    fetch(siteAddress(String(input)), { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' }),
};

interface PanelProps {
  readonly title: string;
  readonly start: StartInfo;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The focus goes to the input, or, where that would raise a keyboard, to the heading. */
function useFirstFocus(isOpen: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    panel.current?.querySelector<HTMLElement>(hasTouchKeyboard() ? '#tieu-de' : '#cau-hoi')?.focus();
  }, [isOpen]);
  return panel;
}

/** The conversation inside the dialog of the widget. */
export function Panel({ title, start, isOpen, onClose }: PanelProps): VNode {
  const chat = useChat(ELSEWHERE);
  const panel = useFirstFocus(isOpen);
  const isEmpty = chat.turns.length === 0;
  return (
    <div class="panel-parts" ref={panel}>
      <div class="panel-head">
        <div>
          <h2 id="tieu-de" tabIndex={-1}>
            {title}
          </h2>
          <p>{WIDGET_TEXTS.purpose}</p>
        </div>
        <button type="button" class="panel-close" aria-label={WIDGET_TEXTS.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link inside is pressed, by keyboard as well */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div class="panel-body" onClick={followMarker}>
        {isEmpty && <Welcome start={start} onReopen={chat.reopen} onAsk={chat.ask} />}
        <ChatLog chat={chat} />
        {!isEmpty && (
          <button type="button" class="button button-quiet" onClick={chat.restart}>
            {TEXTS.newConversation}
          </button>
        )}
        <p class="small receiver">{WIDGET_TEXTS.receiver(new URL(siteAddress('/')).host)}</p>
      </div>
      <div class="panel-dock">
        <Dock chat={chat} maxLength={start.maxQuestionLength} />
      </div>
    </div>
  );
}
