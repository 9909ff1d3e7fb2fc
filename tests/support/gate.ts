/** A way to a server of this machine that can be cut, or swallow everything, as networks do. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

type GateState = 'open' | 'cut' | 'silent' | 'unanswered';

export interface Gate {
  readonly port: number;
  /**
   * `cut`: connections end, and new ones are refused. `silent`: what is sent goes nowhere, and nothing ends.
   * `unanswered`: what is sent arrives, but the answers go nowhere.
   */
  set(state: GateState): void;
  close(): Promise<void>;
}

export async function openGate(host: string, port: number): Promise<Gate> {
  let state: GateState = 'open';
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((socket) => {
    keep(socket);
    if (state === 'cut') {
      socket.destroy();
      return;
    }
    const beyond = keep(connect(port, host));
    const pass = (from: Socket, to: Socket) => {
      const isSwallowed = () => state === 'silent' || (state === 'unanswered' && from === beyond);
      from.on('data', (data) => !isSwallowed() && to.write(data));
      from.once('close', () => to.destroy());
    };
    pass(socket, beyond);
    pass(beyond, socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    set(next) {
      state = next;
      if (next === 'cut') endAll();
    },
    async close() {
      endAll();
      server.close();
      await once(server, 'close');
    },
  };
}
