import type { FastifyInstance } from 'fastify';
import { toAskResponse } from '../conversation/ask-contract.ts';
import { LARGEST_FILE } from '../documents/document-limits.ts';
import { FAULT_MESSAGES } from '../documents/document-outcome.ts';
import { WORD_MEDIA_TYPE } from '../documents/read-document.ts';
import type { DraftChecker } from './draft-checker.ts';
import { errorResponse } from './error-response.ts';
import { perMinute } from './rate-limits.ts';
import { readCheckBody } from './read-check-body.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';

const FILE_TYPES = ['text/plain', 'text/markdown', WORD_MEDIA_TYPE];

/** What is said of a draft where the words for a question would mislead. */
const PROBLEMS: Readonly<Record<number, string>> = {
  413: FAULT_MESSAGES['too-large'],
  415: FAULT_MESSAGES['unknown-type'],
};

export interface CheckRouteParts {
  readonly checker: DraftChecker;
  /** Drafts a minute from one address. */
  readonly checksPerMinute: number;
  readonly monotonicMs?: () => number;
}

/**
 * `POST /api/check`: every figure of a draft against the documents, in the shape of the ask contract. The body is JSON
 * with `text`, or a file: text, Markdown or Word, told by its content type. Nothing of it is kept.
 */
export function addCheckRoute(
  app: FastifyInstance,
  { checker, checksPerMinute, monotonicMs = () => performance.now() }: CheckRouteParts,
  sendError: SendError,
): void {
  // In a plugin of its own: files are taken here and nowhere else.
  app.register((routes, _options, done) => {
    routes.addContentTypeParser(FILE_TYPES, { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    routes.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      const problem = PROBLEMS[error.statusCode ?? 500];
      if (problem === undefined) throw error;
      return reply
        .code(error.statusCode ?? 400)
        .header('cache-control', 'no-store')
        .send(errorResponse(problem));
    });
    const options = { bodyLimit: LARGEST_FILE, config: perMinute(checksPerMinute) };
    routes.post('/api/check', options, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const read = await readCheckBody(request.body, request.headers['content-type'] ?? '');
      if (!read.ok) return reply.code(read.status).send(errorResponse(read.problem));
      const startedAt = monotonicMs();
      const answer = checker.check(read.text);
      const elapsedMs = monotonicMs() - startedAt;
      return reply
        .code(answer.kind === 'error' ? 400 : 200)
        .send({ ...toAskResponse(answer, read.echoed, elapsedMs), ...read.shown });
    });
    done();
  });
  refuseOtherMethods(app, '/api/check', ['POST'], sendError);
}
