/** What most bots are: telegraf's own webhook, an answer by sendMessage. Its settings are in the environment. */
import { createServer } from 'node:http';
import { Telegraf } from 'telegraf';

const { BOT_TOKEN, API_ROOT, SECRET } = process.env;
const bot = new Telegraf(BOT_TOKEN, { telegram: { apiRoot: API_ROOT, webhookReply: false } });
bot.botInfo = await bot.telegram.getMe();
bot.on('text', (ctx) => ctx.reply(ctx.message.text));
const server = createServer(bot.webhookCallback('/webhook/telegram', { secretToken: SECRET }));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
