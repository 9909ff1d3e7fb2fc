import { ConversationMemory } from '../../conversation/conversation-memory.ts';
import { foldWords } from '../../language/fold-words.ts';
import type { RenderedReply, ZaloOaPage } from './render-zalo-oa.ts';

/** What the last reply of a chat left open. */
interface Open {
  readonly pages: readonly ZaloOaPage[];
  readonly numbered: readonly string[];
}

/** What a message means after that reply. */
export type FollowOn =
  /** Asks for the next page; absent when there is none. */
  | { readonly kind: 'next'; readonly page?: ZaloOaPage }
  | { readonly kind: 'question'; readonly text: string };

/** Pages that wait may have some 10 kB a chat. */
const MOST_CHATS = 2_000;
const NEXT = /^ (?:xem )?tiep(?: theo)? $/u;
const LONGEST_NEXT = 40;

/** Remembers what each chat may still ask for: the rest of a long answer, and the questions offered under numbers. */
export class FollowOns {
  readonly #open: ConversationMemory<Open>;

  /** `now`: monotonic milliseconds. */
  constructor(now: () => number) {
    this.#open = new ConversationMemory({ now, limit: MOST_CHATS });
  }

  /** Looks at a message before it is answered. */
  read(chat: string, text: string): FollowOn {
    const open = this.#open.get(chat);
    if (text.length <= LONGEST_NEXT && NEXT.test(foldWords(text))) return this.#next(chat, open);
    const number = /^\s{0,9}(\d)[\s.)]{0,9}$/u.exec(text)?.[1];
    return { kind: 'question', text: open?.numbered[Number(number) - 1] ?? text };
  }

  /** Keeps what a reply leaves open, in place of what was open before. */
  keep(chat: string, { pages, numbered }: RenderedReply): void {
    const isOpen = pages.length > 1 || numbered.length > 0;
    this.#open.set(chat, isOpen ? { pages: pages.slice(1), numbered } : undefined);
  }

  forget(chat: string): void {
    this.#open.set(chat, undefined);
  }

  #next(chat: string, open: Open | undefined): FollowOn {
    const [page, ...pages] = open?.pages ?? [];
    if (!open || !page) return { kind: 'next' };
    this.#open.set(chat, { ...open, pages });
    return { kind: 'next', page };
  }
}
