import type { FastifyInstance } from 'fastify';
import type { Chart } from '../answer/reply.ts';
import type { DrawPicture, PictureFormat } from '../chart/pictures.ts';
import { perMinute } from './rate-limits.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { SendError } from './send-error.ts';

/** The charts of the replies, and who draws them. */
export interface ChartParts {
  readonly chartById: (id: string) => Chart | undefined;
  readonly draw: DrawPicture;
}

/** `par-index-khanh-hoa-score.svg`: the id of a chart and the kind of file. */
function parseFile(file: string): { id: string; format: PictureFormat } | undefined {
  const dot = file.lastIndexOf('.');
  const format = (['svg', 'png'] as const).find((one) => one === file.slice(dot + 1));
  return dot > 0 && format ? { id: file.slice(0, dot), format } : undefined;
}

/** A page that is opened again asks for the pictures of all its replies at once. */
const PICTURES_AN_ASK = 4;

/**
 * `GET /bieu-do/<id>.svg` and `.png`: the picture of a chart. The browser asks each time whether it has changed: a
 * picture with an old figure beside a text with the new one would be worse than none.
 */
export function addChartRoute(
  app: FastifyInstance,
  charts: ChartParts,
  asksPerMinute: number,
  sendError: SendError,
): void {
  app.get<{ Params: { file: string } }>(
    '/bieu-do/:file',
    { config: perMinute(asksPerMinute * PICTURES_AN_ASK) },
    async (request, reply) => {
      const wanted = parseFile(request.params.file);
      const chart = wanted && charts.chartById(wanted.id);
      if (!(wanted && chart)) return sendError(request, reply, 404);
      const picture = await charts.draw(chart, wanted.format);
      const tag = `"${picture.tag}"`;
      reply.header('cache-control', 'no-cache').header('etag', tag);
      if (request.headers['if-none-match'] === tag) return reply.code(304).send();
      return reply.type(picture.contentType).send(picture.bytes);
    },
  );
  refuseOtherMethods(app, '/bieu-do/:file', ['GET', 'HEAD'], sendError);
}
