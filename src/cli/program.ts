import { InvalidArgumentError } from 'commander';
import { packageInfo } from '../package-info.ts';
import { EVAL_OPTIONS, THRESHOLD_OPTIONS } from './eval-options.ts';
import { VietnameseCommand } from './vietnamese-commander.ts';

/** Most candidates that a reply keeps. */
const MOST_EVIDENCE = 50;

function parseEvidence(value: string): number {
  const count = /^\d{1,3}$/u.test(value) ? Number(value) : Number.NaN;
  if (!(count >= 0 && count <= MOST_EVIDENCE))
    throw new InvalidArgumentError(`--evidence cần một số từ 0 đến ${MOST_EVIDENCE}.`);
  return count;
}

function parseDay(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value);
  if (!real)
    throw new InvalidArgumentError('--today cần một ngày có thật dạng YYYY-MM-DD, ví dụ 2026-11-22.');
  return value;
}

/** An empty value is an unset variable of a script; as a path it would be the current folder. */
function parseFolder(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('--content cần đường dẫn của một thư mục.');
  return value;
}

const CONTENT = ['--content <thư mục>', 'trả lời từ thư mục nội dung khác', parseFolder] as const;
const TODAY = [
  '--today <ngày>',
  'ngày mà “hiện nay” chỉ tới, dạng YYYY-MM-DD (mặc định: hôm nay)',
  parseDay,
] as const;

function addAnswering(program: VietnameseCommand): void {
  program
    .command('ask')
    .description(
      'hỏi một câu rồi in câu trả lời; hoặc --json: mỗi dòng vào một câu hỏi, mỗi dòng ra một trả lời',
    )
    .usage('[tùy chọn] "câu hỏi"')
    .argument('[câu hỏi]', 'câu hỏi, đặt trong dấu nháy')
    .option('--json', 'đọc JSON Lines từ đầu vào chuẩn, in JSON Lines')
    .option(...CONTENT)
    .option('--evidence <số>', 'kèm số câu được xem xét nhiều nhất', parseEvidence)
    .option(...TODAY)
    .action(async (question: string | undefined, options) =>
      (await import('./ask-command.ts')).askCommand(question, options),
    );
  program
    .command('analyze')
    .description('cho biết bot hiểu một câu thế nào, không tìm trả lời')
    .usage('[tùy chọn] "câu"')
    .argument('[câu]', 'câu cần phân tích, đặt trong dấu nháy')
    .option('--json', 'đọc JSON Lines từ đầu vào chuẩn, in JSON Lines')
    .option(...CONTENT)
    .action(async (text: string | undefined, options) =>
      (await import('./analyze-command.ts')).analyzeCommand(text, options),
    );
  program
    .command('chat')
    .description('trò chuyện với bot ngay trong cửa sổ dòng lệnh')
    .option(...CONTENT)
    .option(...TODAY)
    .action(async (options) => (await import('./chat-command.ts')).chatCommand(options));
}

function addChecking(program: VietnameseCommand): void {
  program
    .command('check')
    .description(
      'đối chiếu từng số liệu của một văn bản (.txt, .md, .docx) với tài liệu; trạng thái thoát 1 khi có số sai',
    )
    .usage('[tùy chọn] [tệp]')
    .argument('[tệp]', 'tệp cần kiểm tra; không ghi thì đọc đầu vào chuẩn')
    .option('--json', 'in một dòng JSON với mọi số liệu và câu trích')
    .option(...CONTENT)
    .option(...TODAY)
    .action(async (file: string | undefined, options) =>
      (await import('./check-command.ts')).checkCommand(file, options),
    );
}

function addContent(program: VietnameseCommand): void {
  program
    .command('index')
    .description('dựng lại chỉ mục tìm kiếm từ nội dung')
    .option(...CONTENT)
    .action(async (options) => (await import('./index-command.ts')).indexCommand(options));
  program
    .command('content')
    .usage('<lệnh> [tùy chọn]')
    .description('làm việc với các tệp nội dung (content check)')
    .command('check')
    .description('kiểm tra mọi tệp nội dung, báo tất cả lỗi kèm tên tệp và số dòng')
    .option(...CONTENT)
    .option(...TODAY)
    .action(async (options) => (await import('./content-check-command.ts')).contentCheckCommand(options));
}

function addEvaluation(program: VietnameseCommand): void {
  program
    .command('eval')
    .description(
      'chấm bot bằng bộ câu hỏi có đáp án: đúng, sai mà vẫn trả lời, từ chối; liệt kê mọi câu hỏng',
    )
    .usage('[tùy chọn] [tệp bộ câu hỏi…]')
    .argument('[tệp...]', 'bộ câu hỏi .jsonl (mặc định: tests/bank/content-dev.jsonl)')
    .option(...EVAL_OPTIONS[0])
    .option(...EVAL_OPTIONS[1])
    .option(...EVAL_OPTIONS[2])
    .option(...EVAL_OPTIONS[3])
    .option(...THRESHOLD_OPTIONS[0])
    .option(...THRESHOLD_OPTIONS[1])
    .option(...CONTENT)
    .option(...TODAY)
    .action(async (files: string[], options) =>
      (await import('./eval-command.ts')).evalCommand(files, options),
    );
}

function addOperating(program: VietnameseCommand): void {
  const operating = () => import('./operator-commands.ts');
  program
    .command('status')
    .description(
      'xem tình trạng của bot đang chạy và từng kênh (qua cổng vận hành); trạng thái thoát 1 khi chưa sẵn sàng',
    )
    .action(async () => (await operating()).statusCommand());
  program
    .command('pause')
    .usage('<kênh> --reason "lý do"')
    .description('tạm dừng một kênh: người hỏi chỉ nhận được lý do')
    .argument('<kênh>', 'tên kênh như lệnh status ghi, ví dụ telegram, web')
    .requiredOption('--reason <lý do>', 'một câu lịch sự cho người hỏi, không quá 300 ký tự')
    .action(async (channel: string, options) => (await operating()).pauseCommand(channel, options));
  program
    .command('resume')
    .usage('<kênh>')
    .description('mở lại một kênh đang tạm dừng')
    .argument('<kênh>', 'tên kênh')
    .action(async (channel: string) => (await operating()).resumeCommand(channel));
  const letters = program
    .command('dead-letters')
    .usage('[list | revive <mã>]')
    .description('các tin không trả lời được: liệt kê, hoặc đưa một tin vào hàng chờ lại');
  letters
    .command('list', { isDefault: true })
    .description('liệt kê, không có nội dung tin')
    .action(async () => (await operating()).listDeadLettersCommand());
  letters
    .command('revive')
    .usage('<mã>')
    .description('đưa một tin hỏng vào hàng chờ để gửi lại')
    .argument('<mã>', 'mã của tin, như list ghi')
    .action(async (id: string) => (await operating()).reviveCommand(id));
}

/** The command line. Each command loads what it needs when it runs, so that a short one starts fast. */
export function createProgram(): VietnameseCommand {
  const program = new VietnameseCommand('cchc-bot');
  program
    .usage('<lệnh> [tùy chọn]')
    .description('Hỏi đáp có dẫn nguồn về cải cách hành chính tỉnh Khánh Hòa.')
    .version(packageInfo().version, '-v, --version', 'xem phiên bản');
  program
    .command('serve')
    .description('chạy bot: trang web, API và các kênh đã cấu hình (như npm start)')
    .action(async () => (await import('./serve-command.ts')).serveCommand());
  addAnswering(program);
  addChecking(program);
  addContent(program);
  addEvaluation(program);
  addOperating(program);
  return program;
}
