import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** The API of a platform on a loopback port, whose calls can be made to go wrong or to wait. */
export abstract class FakeServer<Method extends string, Fault> {
  readonly #server: Server;
  readonly #faults = new Map<Method, Fault[]>();
  readonly #holds = new Map<Method, Promise<void>[]>();
  #closed = false;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.serve(request, response);
    });
  }

  protected abstract serve(request: IncomingMessage, response: ServerResponse): Promise<void>;

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** What to give the bot as the root of the API. */
  get root(): string {
    // A listening TCP server has such an address.
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The next calls of this method go wrong, one after another. */
  fail(method: Method, ...faults: readonly Fault[]): void {
    this.#faults.set(method, [...(this.#faults.get(method) ?? []), ...faults]);
  }

  /** The next call of this method waits until the function returned is called. */
  hold(method: Method): () => void {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#holds.set(method, [...(this.#holds.get(method) ?? []), held]);
    return release;
  }

  /** Resolves when it holds; looked at on every turn of the event loop. */
  async until(condition: () => boolean): Promise<void> {
    while (!(condition() || this.#closed)) await setImmediate();
  }

  /** Resolves when the call that came in may go on. */
  protected async awaitRelease(method: Method): Promise<void> {
    await this.#holds.get(method)?.shift();
  }

  /** What goes wrong with the call that came in. */
  protected takeFault(method: Method): Fault | undefined {
    return this.#faults.get(method)?.shift();
  }
}
