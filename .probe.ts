import { botOver, realFiles } from './tests/support/bot.ts';
import { renderText } from './src/answer/render-text.ts';
const bot = botOver(realFiles());
for (const q of process.argv.slice(2)) { const r = bot.responder.respond({text:q.replaceAll('\\n','\n'), conversation:'c'}); console.log('\n## ', q, '=>', r.kind, r.confidence); console.log(renderText(r).slice(0,1800)); console.log('  S:',r.suggestions,'A:', r.actions, r.understood) }
