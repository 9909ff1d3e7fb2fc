import { botOver, realFiles } from '/tmp/wt/commands/tests/support/bot.ts';
import { renderText } from '/tmp/wt/commands/src/answer/render-text.ts';
const bot = botOver(realFiles());
for (const q of process.argv.slice(2)) { const r = bot.responder.respond({text:q}); console.log('##', q, '=>', r.kind, r.confidence); console.log(renderText(r).slice(0,500)); }
