/** The chat page as it is served, run in jsdom: for machines without a browser. tests/browser has the real one. */
import axe from 'axe-core';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { expect, vi } from 'vitest';

export interface ChatPageOptions {
  /** Takes the place of the network; by default the server is asked. */
  readonly fetch?: typeof globalThis.fetch;
  /** What the tab kept before this load. */
  readonly stored?: Readonly<Record<string, string>>;
  readonly isStorageBlocked?: boolean;
  readonly isOffline?: boolean;
  readonly hasTouchScreen?: boolean;
}

/** What jsdom lacks and the page needs. */
function completeWindow(window: DOMWindow, url: string, options: ChatPageOptions): void {
  const {
    fetch = globalThis.fetch,
    stored = {},
    isStorageBlocked,
    isOffline,
    hasTouchScreen = false,
  } = options;
  Object.assign(window, {
    fetch: (input: string, init: RequestInit) => fetch(new URL(input, url), init),
    // Node's fetch takes only Node's own signals.
    AbortController: globalThis.AbortController,
    matchMedia: () => ({ matches: hasTouchScreen }),
  });
  window.Element.prototype.scrollIntoView = () => undefined;
  for (const [key, value] of Object.entries(stored)) window.sessionStorage.setItem(key, value);
  if (isStorageBlocked) {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new window.DOMException('blocked', 'SecurityError');
      },
    });
  }
  if (isOffline) Object.defineProperty(window.navigator, 'onLine', { value: false });
}

export class ChatPage {
  readonly window: DOMWindow;
  readonly document: Document;
  readonly #dom: JSDOM;

  private constructor(dom: JSDOM) {
    this.#dom = dom;
    this.window = dom.window;
    this.document = dom.window.document;
  }

  /** Loads the page with its script from the server and waits until it runs. Errors in the page fail the test. */
  static async open(url: string, options: ChatPageOptions = {}): Promise<ChatPage> {
    const virtualConsole = new VirtualConsole();
    virtualConsole.on('jsdomError', (error) => {
      throw error;
    });
    const dom = await JSDOM.fromURL(url, {
      runScripts: 'dangerously',
      resources: 'usable',
      pretendToBeVisual: true,
      virtualConsole,
      beforeParse: (window) => completeWindow(window, url, options),
    });
    const page = new ChatPage(dom);
    await vi.waitFor(() =>
      expect(page.document.querySelector<HTMLTextAreaElement>('#cau-hoi')).not.toBeNull(),
    );
    return page;
  }

  close(): void {
    this.#dom.window.close();
  }

  /** What the tab keeps: a reload starts from it. */
  get stored(): Record<string, string> {
    return { ...this.window.sessionStorage };
  }

  get input(): HTMLTextAreaElement {
    const input = this.document.querySelector<HTMLTextAreaElement>('#cau-hoi');
    if (!input) throw new Error('The page has no input');
    return input;
  }

  all(selector: string): Element[] {
    return [...this.document.querySelectorAll(selector)];
  }

  texts(selector: string): string[] {
    return this.all(selector).map((element) => element.textContent ?? '');
  }

  /** What stands below the question. */
  get hint(): string {
    return this.document.querySelector('.composer .hint')?.textContent ?? '';
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.document.querySelectorAll('button')].find(
      (button) => button.textContent?.trim() === name,
    );
  }

  async press(name: string): Promise<void> {
    await vi.waitFor(() => expect(this.button(name)).toBeDefined());
    this.button(name)?.focus();
    this.button(name)?.click();
  }

  type(text: string): void {
    this.input.focus();
    this.input.value = text;
    this.input.dispatchEvent(new this.window.Event('input', { bubbles: true }));
  }

  key(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
    const event = new this.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    this.input.dispatchEvent(event);
    return event;
  }

  /** Types, sends, and waits until the question stands in the conversation. */
  async send(text: string): Promise<void> {
    const turns = this.all('.turn').length;
    this.type(text);
    this.key('Enter');
    await vi.waitFor(() => expect(this.all('.turn')).toHaveLength(turns + 1));
  }

  /** Sends and waits for the reply. */
  async ask(text: string): Promise<Element> {
    await this.send(text);
    return this.newestReply();
  }

  async newestReply(): Promise<Element> {
    return await vi.waitFor(() => {
      const reply = this.all('.turn').at(-1)?.querySelector('.reply');
      if (!reply) throw new Error('No reply yet');
      return reply;
    });
  }

  /** Everything axe finds, but for contrast: jsdom paints nothing. */
  async axeViolations(): Promise<string[]> {
    this.window.eval(axe.source);
    const { axe: axeInPage } = this.window as unknown as { axe: typeof axe }; // what `axe.source` defines
    const rules = { 'color-contrast': { enabled: false } };
    const { violations } = await axeInPage.run(this.document, { rules, preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
}
