import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeRefusedHosts } from './no-network.ts';

describe('the guard against connections', () => {
  let server: Server;
  let port: number;

  beforeAll(async () => {
    server = createServer((socket) => socket.end('hello'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    // A server that listens on TCP always has an address object.
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => server.close());

  it.each([
    ['port and host', () => connect(port, '127.0.0.1')],
    ['an options object', () => connect({ port, host: 'localhost', family: 4 })],
  ])('lets %s of this machine through', async (_, open) => {
    const [data] = await once(open(), 'data');
    expect(String(data)).toBe('hello');
    expect(takeRefusedHosts()).toEqual([]);
  });

  it.each([
    ['a TCP connection', () => connect(443, 'example.invalid')],
    ['a TLS connection', () => connectSecurely({ port: 443, host: 'example.invalid' })],
    ['an HTTP request', () => request('http://example.invalid/')],
    ['a host that only begins like this machine', () => connect(80, '127.0.0.1.example.invalid')],
  ])('refuses %s and reports it', async (_, open) => {
    const [error] = await once(open(), 'error');
    expect(String(error)).toContain('example.invalid');
    expect(takeRefusedHosts()).toEqual([expect.stringContaining('example.invalid')]);
  });

  it('refuses fetch', async () => {
    await expect(fetch('https://example.invalid/')).rejects.toThrow();
    expect(takeRefusedHosts()).toEqual(['example.invalid']);
  });
});
