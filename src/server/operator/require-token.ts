import { createHash, timingSafeEqual } from 'node:crypto';
import type { onRequestHookHandler } from 'fastify';
import type { Secret } from '../../secret.ts';

const SCHEME = 'Bearer ';
/** A token has 256 characters at most; what is longer is not hashed. */
const LONGEST_HEADER = 512;

/** Digests are of one length whatever came, so the time taken tells neither length nor beginning of the token. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Answers 401 before any body is read, unless the request carries `Authorization: Bearer <token>`. */
export function requireToken(token: Secret): onRequestHookHandler {
  const expected = digest(token.reveal());
  return (request, reply, done) => {
    const given = request.headers.authorization ?? '';
    const isOurs =
      given.length <= LONGEST_HEADER &&
      given.startsWith(SCHEME) &&
      timingSafeEqual(digest(given.slice(SCHEME.length)), expected);
    if (isOurs) done();
    else {
      reply.code(401).header('www-authenticate', 'Bearer').send({
        error: 'Thiếu mã vận hành hoặc mã không đúng. Gửi kèm Authorization: Bearer <OPERATOR_TOKEN>.',
      });
    }
  };
}
