/**
 * Fails every test file that opens a connection to anything but this machine: the bot answers without a
 * network, and its tests must pass without one. The connection is refused before the name is looked up,
 * and is reported after the test too, so that code which swallows errors cannot hide it.
 */
import { Socket } from 'node:net';
import { afterEach } from 'vitest';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(?:\.\d{1,3}){3})$/u;
const attempts: string[] = [];

type Connect = typeof Socket.prototype.connect;
const connect: Connect = Socket.prototype.connect;

/** Where a call of `connect` leads; `undefined` for a pipe or Unix socket, which cannot leave the machine. */
function targetOf(args: readonly unknown[]): string | undefined {
  const [first, second] = args;
  // net.connect and tls.connect hand on their arguments already normalised, as one array.
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string') return undefined;
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined;
  return typeof second === 'string' ? second : 'localhost';
}

function guardedConnect(this: Socket, ...args: unknown[]): Socket {
  const host = targetOf(args);
  if (host !== undefined && !LOOPBACK.test(host)) {
    attempts.push(host);
    // Later, as a failed connection would: HTTP clients listen for errors only after this call.
    setImmediate(() => this.destroy(new Error(`Tests may only connect to this machine, not to ${host}`)));
    return this;
  }
  return Reflect.apply(connect, this, args);
}

// The overloads of `connect` cannot be written as one implementation type.
Socket.prototype.connect = guardedConnect as Connect;

/** The refused hosts since the last call, forgotten once told. */
export function takeRefusedHosts(): string[] {
  return attempts.splice(0);
}

afterEach(() => {
  const hosts = takeRefusedHosts();
  if (hosts.length > 0) throw new Error(`This test tried to reach ${hosts.join(', ')}`);
});
