/** A site of somebody else that shows the widget: an origin of its own on another port of this machine. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PortalAnswer {
  readonly html: string;
  /** Its content security policy. */
  readonly policy?: string;
}

export interface Portal {
  /** `http://127.0.0.1:port`: its origin. */
  readonly origin: string;
  /** What it answers with from here on. */
  show(page: PortalAnswer): void;
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // a TCP server has one
  });
}

export async function startPortal(): Promise<Portal> {
  let shown: PortalAnswer = { html: '' };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (shown.policy) response.setHeader('content-security-policy', shown.policy);
    response.end(shown.html);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    show(page) {
      shown = page;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A plain page of a portal with the script tag of a bot. `attributes` go into the tag, `head` before it. */
export const portalPage = (
  bot: string,
  { attributes = '', head = '', body = '' } = {},
): string => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cổng thông tin</title>${head}
<script src="${bot}/nhung.js" defer ${attributes}></script></head>
<body><main><h1>Cổng thông tin điện tử</h1><p><a href="#tin">Tin mới</a></p>${body}</main></body>
</html>`;
