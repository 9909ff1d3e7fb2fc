import type { ChannelOverview, Overview, ShownDeadLetter } from '../operating/operator-desk.ts';

const TIME = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});
const vietnamTime = (iso: string): string => TIME.format(new Date(iso));

const HEADLINES: Readonly<Record<Overview['readiness']['status'], string>> = {
  ready: 'sẵn sàng',
  degraded: 'sẵn sàng, có việc cần xem',
  'not-ready': 'CHƯA SẴN SÀNG',
};

/** What a failed check means, by its name before the colon; `channel` stands after it. */
function describeCheck(name: string): string {
  const [check = '', channel = ''] = name.split(':');
  const texts: Readonly<Record<string, string>> = {
    running: 'bot đang dừng',
    store: 'kho lưu không ghi được: kiểm tra đĩa hoặc cơ sở dữ liệu',
    content: 'nội dung có lỗi, đang dùng bản tốt gần nhất: chạy npx cchc-bot content check',
    poll: `kênh ${channel} không nhận được tin hơn 90 giây`,
    connect: `kênh ${channel} chưa kết nối được`,
    refused: `kênh ${channel} bị từ chối, cần người sửa: xem nhật ký`,
    notice: `kênh ${channel} có việc cần xem, ghi ở dòng của kênh`,
    circuit: `kênh ${channel} gửi lỗi nhiều lần liền, đang thử thưa hơn`,
  };
  return Object.hasOwn(texts, check) ? (texts[check] ?? name) : name;
}

const STATES: Readonly<Record<string, string>> = {
  idle: 'không hỏi nền tảng (chưa chạy, hoặc tiến trình khác đang hỏi)',
  connecting: 'đang kết nối',
  receiving: 'đang nhận',
  retrying: 'đang thử lại',
  refused: 'bị từ chối',
  stopped: 'đã dừng',
};

const inSeconds = (ms: number): string => `${Math.round(ms / 1_000)} giây`;

function describeChannel({ name, state, lastPollMsAgo, notice, pause, ...queue }: ChannelOverview): string {
  const parts = [
    ...(pause ? [`TẠM DỪNG từ ${vietnamTime(pause.since)} (${pause.reason})`] : []),
    ...(state === undefined ? [] : [STATES[state] ?? state]),
    ...(lastPollMsAgo === undefined ? [] : [`lần nhận gần nhất ${inSeconds(lastPollMsAgo)} trước`]),
    ...(queue.unfinished > 0 ? [`${queue.unfinished} tin chờ, lâu nhất ${inSeconds(queue.oldestMs)}`] : []),
    ...(queue.dead > 0 ? [`${queue.dead} tin hỏng`] : []),
    ...(notice === undefined ? [] : [notice]),
  ];
  return `  ${name}: ${parts.length > 0 ? parts.join('; ') : 'bình thường'}`;
}

/** The state of the bot, one line a thing. */
export function describeStatus({ version, readiness, channels }: Overview): readonly string[] {
  return [
    `cchc-bot ${version}: ${HEADLINES[readiness.status]}`,
    ...[...readiness.failing, ...readiness.degraded].map((name) => `  - ${describeCheck(name)}`),
    'Kênh:',
    ...channels.map(describeChannel),
  ];
}

/** Dead letters without their text, one line each. */
export function describeDeadLetters(letters: readonly ShownDeadLetter[]): readonly string[] {
  if (letters.length === 0) return ['Không có tin hỏng.'];
  return [
    `${letters.length} tin hỏng (mã, lúc, kênh, mã băm của cuộc trò chuyện, lý do):`,
    ...letters.map(({ id, diedAt, channel, chat, reason }) =>
      ['', id, vietnamTime(diedAt), channel, chat, reason].join('  '),
    ),
  ];
}
