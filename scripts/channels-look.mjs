/**
 * Writes docs/channels-look.md: what people see of typical questions in each channel, to be read by eye.
 * Run after `npm run build`: node scripts/channels-look.mjs
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../dist/answer/answerer.js';
import { renderText } from '../dist/answer/render-text.js';
import { renderConsole } from '../dist/channels/console/render-console.js';
import { renderPlainText } from '../dist/channels/plain-text/render-plain-text.js';
import { renderTelegram } from '../dist/channels/telegram/render-telegram.js';
import { keyboardRows } from '../dist/channels/telegram/suggestion-buttons.js';
import { renderZaloOa } from '../dist/channels/zalo-oa/render-zalo-oa.js';
import { parseContent } from '../dist/content/parse-content.js';
import { readContentFiles } from '../dist/content/read-content-files.js';
import { createResponder } from '../dist/conversation/create-responder.js';
import { Knowledge } from '../dist/search/knowledge.js';

const QUESTIONS = {
  'Một con số': 'PAR INDEX của Khánh Hòa năm 2024 là bao nhiêu?',
  'Nhiều năm, có biểu đồ': 'PAR INDEX của Khánh Hòa qua các năm',
  'Kiểm tra một câu sai': 'Có phải PAR INDEX 2024 của Khánh Hòa xếp hạng 5?',
  'Câu hỏi chưa rõ': 'Khánh Hòa xếp thứ mấy?',
  'Không có dữ liệu': 'Giá cá ngừ hôm nay bao nhiêu?',
  'Câu hỏi thường gặp': 'Tôi nộp hồ sơ ở đâu tại Khánh Hòa?',
  'Kiểm tra một đoạn':
    '/kiemtra Năm 2024, PAR INDEX của tỉnh Khánh Hòa đạt 90,49%, xếp hạng 12/63. Năm 2023 đạt 88,60%.',
  'Chào hỏi': 'xin chào',
};
/** The day of asking: the page changes with the content, not with the day. */
const TODAY = '2026-11-22';
const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));

function openResponder() {
  const read = readContentFiles(fileOf('../content'));
  if (!read.ok) throw new Error(read.message);
  const parsed = parseContent(read.files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  const answerer = createAnswerer({
    knowledge: Knowledge.build(parsed.content),
    contact: 'Bạn có thể hỏi trực tiếp: Trung tâm Phục vụ hành chính công cấp xã.',
  });
  return createResponder({ answerer, today: () => TODAY, now: () => 0 });
}

const buttonRows = (rows) => rows.map((row) => row.map((label) => `[ ${label} ]`).join(' '));

const telegram = (reply) =>
  renderTelegram(reply).map(({ text, buttons }) =>
    [text, ...buttonRows(keyboardRows(buttons).map((row) => row.map(({ label }) => label)))].join('\n'),
  );
const zaloOa = (reply) =>
  renderZaloOa(reply).pages.map(({ text, buttons }) =>
    [text, ...buttonRows(buttons.map(({ title }) => [title]))].join('\n'),
  );
const web = (reply) => [
  [
    renderText(reply),
    reply.understood,
    ...buttonRows([...reply.suggestions, ...(reply.actions ?? [])].map((one) => [one])),
  ]
    .filter(Boolean)
    .join('\n'),
];

const CHANNELS = {
  Telegram: telegram,
  'Zalo Bot': (reply) => renderPlainText(reply, { longest: 2_000 }),
  'Zalo OA': zaloOa,
  'Web (API)': web,
  Console: (reply) => [renderConsole(reply, { colour: false })],
};

function section([name, question], responder) {
  const reply = responder.respond({ text: question, conversation: name });
  const shown = Object.entries(CHANNELS).map(([channel, render]) =>
    [`### ${channel}`, ...render(reply).map((text) => `\`\`\`text\n${text}\n\`\`\``)].join('\n\n'),
  );
  return [`## ${name}: ${question}`, ...shown].join('\n\n');
}

const responder = openResponder();
const head =
  '# What people see\n\nMade by `scripts/channels-look.mjs` and read by eye: the same answers in each channel. `[ … ]` is a button.';
const page = [head, ...Object.entries(QUESTIONS).map((one) => section(one, responder))].join('\n\n');
writeFileSync(fileOf('../docs/channels-look.md'), `${page}\n`);
