import { Agent, request } from 'node:http';

/** Posts JSON over at most `connections` kept connections; resolves to the status, 0 when there was no answer. */
export function createPoster(url, { connections, headers }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
  const { hostname, port, pathname } = new URL(url);
  const post = (body) =>
    new Promise((resolve) => {
      const sent = request(
        {
          agent,
          hostname,
          port,
          path: pathname,
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'content-length': body.length },
        },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode));
          response.on('error', () => resolve(0));
        },
      );
      sent.on('error', () => resolve(0));
      sent.end(body);
    });
  return { post, close: () => agent.destroy() };
}
