/** The least that a web server can do: takes JSON, answers 200. */
import Fastify from 'fastify';

const app = Fastify();
app.post('/webhook/telegram', ({ body }) => ({ ok: true, update: body.update_id }));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
