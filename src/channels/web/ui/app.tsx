import type { VNode } from 'preact';
import type { StartInfo } from '../start-info.ts';
import { ChatLog } from './chat-log.tsx';
import { Dock } from './dock.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { TEXTS } from './texts.ts';
import { useChat } from './use-chat.ts';
import { Welcome } from './welcome.tsx';

/** The conversation lives as long as its tab: it outlives a reload, and the next person finds nothing. */
const OWN_PAGE = {
  fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
  storage: () => sessionStorage,
};

/** The chat: everything below the header of the page. */
export function App({ start }: { start: StartInfo }): VNode {
  const chat = useChat(OWN_PAGE);
  const isEmpty = chat.turns.length === 0;
  return (
    <>
      <main class="page">
        {isEmpty && <Welcome start={start} onReopen={chat.reopen} onAsk={chat.ask} />}
        <ChatLog chat={chat} />
        <DraftPanel />
        {!isEmpty && (
          <button type="button" class="button button-quiet" onClick={chat.restart}>
            {TEXTS.newConversation}
          </button>
        )}
      </main>
      <footer class="dock">
        <Dock chat={chat} maxLength={start.maxQuestionLength} />
      </footer>
    </>
  );
}
