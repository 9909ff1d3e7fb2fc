import type { FastifyInstance, FastifyReply } from 'fastify';
import type { OperatorDesk } from '../../operating/operator-desk.ts';

const LONGEST_REASON = 300;

const NO_CHANNEL = 'Không có kênh này. Xem tên các kênh: npx cchc-bot status';
const NO_REASON = `Cần lý do để người dân biết: {"reason": "…"}, một dòng, không quá ${LONGEST_REASON} ký tự.`;
const NO_LETTER = 'Không có tin hỏng nào mang mã này. Xem: npx cchc-bot dead-letters list';

/** The reason in a body, one line in NFC; undefined when there is none that could be shown. */
function readReason(body: unknown): string | undefined {
  const reason: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'reason') : undefined;
  if (typeof reason !== 'string' || reason.length > LONGEST_REASON || /\p{C}/u.test(reason)) return undefined;
  return reason.normalize('NFC').trim() || undefined;
}

const notFound = (reply: FastifyReply, error: string): FastifyReply => reply.code(404).send({ error });

function addPauseRoutes(app: FastifyInstance, desk: OperatorDesk): void {
  type Named = { Params: { name: string } };
  const path = '/operator/channels/:name/pause';
  app.get<Named>(path, async ({ params }, reply) => {
    const channel = (await desk.overview()).channels.find(({ name }) => name === params.name);
    return channel ? { pause: channel.pause ?? null } : notFound(reply, NO_CHANNEL);
  });
  app.put<Named>(path, async ({ params, body }, reply) => {
    const reason = readReason(body);
    if (reason === undefined) return reply.code(400).send({ error: NO_REASON });
    return (await desk.pause(params.name, reason)) ? reply.code(204).send() : notFound(reply, NO_CHANNEL);
  });
  app.delete<Named>(path, async ({ params }, reply) =>
    (await desk.resume(params.name)) ? reply.code(204).send() : notFound(reply, NO_CHANNEL),
  );
}

/** Overview, kill switch and dead letters. The caller guards them. */
export function addOperatorRoutes(app: FastifyInstance, desk: OperatorDesk): void {
  app.get('/operator/status', () => desk.overview());
  addPauseRoutes(app, desk);
  app.get('/operator/dead-letters', async () => ({ deadLetters: await desk.deadLetters() }));
  app.post<{ Params: { id: string } }>('/operator/dead-letters/:id/revive', async ({ params }, reply) =>
    (await desk.revive(params.id)) ? reply.code(204).send() : notFound(reply, NO_LETTER),
  );
}
