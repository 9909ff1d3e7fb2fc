import { type Command, CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from './program.ts';
import { describeUsageError } from './vietnamese-commander.ts';

/** Every command with the words that call it. */
function allCommands(command: Command, words: readonly string[] = []): [string, Command][] {
  const own: [string, Command] = [words.join(' ') || 'cchc-bot', command];
  return [own, ...command.commands.flatMap((one) => allCommands(one, [...words, one.name()]))];
}

/** Words of commander's own texts. */
const ENGLISH =
  /\b(?:usage|options?|commands?|arguments?|display|help for|output the version|default|preset|choices|env)\b/iu;

describe('help', () => {
  it('tells of all commands', () => {
    expect(allCommands(createProgram()).map(([words]) => words)).toEqual([
      'cchc-bot',
      'serve',
      'ask',
      'analyze',
      'chat',
      'check',
      'index',
      'content',
      'content check',
      'eval',
      'status',
      'pause',
      'resume',
      'dead-letters',
      'dead-letters list',
      'dead-letters revive',
    ]);
  });

  it.each(allCommands(createProgram()))('of %s is Vietnamese and says what it does', (_words, command) => {
    const help = command.helpInformation();
    expect(help).toMatch(/^Cách dùng: cchc-bot/u);
    expect(help).toContain('xem hướng dẫn của lệnh');
    expect(help.normalize('NFC')).toBe(help);
    expect(help).not.toMatch(ENGLISH);
    expect(command.description().length).toBeGreaterThan(20);
  });
});

/** What a command line that cannot be run is answered with; undefined when there is nothing to say. */
async function complaintOf(commandLine: readonly string[]): Promise<string | undefined> {
  const program = createProgram();
  const error: unknown = await program.parseAsync(commandLine, { from: 'user' }).catch((one: unknown) => one);
  if (!(error instanceof CommanderError)) throw new Error('The command line was taken');
  return describeUsageError(error);
}

describe('a command line that cannot be run', () => {
  it.each<[readonly string[], RegExp]>([
    [[], /^Thiếu lệnh\./u],
    [['content'], /^Thiếu lệnh\./u],
    [['hoi'], /^Không có lệnh hoi\./u],
    [['help'], /^Không có lệnh help\./u],
    [['content', 'chek'], /^Không có lệnh chek\./u],
    [['--json'], /^Không có tùy chọn --json\./u],
    [['ask', '--jsn', 'a'], /^Không có tùy chọn --jsn\./u],
    [['serve', '--port', '3000'], /^Không có tùy chọn --port\./u],
    [['ask', 'một', 'hai'], /^Thừa tham số cho lệnh ask;/u],
    [['serve', 'x'], /^Thừa tham số cho lệnh serve;/u],
    [['content', 'check', 'x'], /^Thừa tham số cho lệnh check;/u],
    [['resume'], /^Thiếu tham số kênh\./u],
    [['pause', 'web'], /^Thiếu tùy chọn --reason <lý do>\./u],
    [['dead-letters', 'revive'], /^Thiếu tham số mã\./u],
    [['ask', '--content'], /^Tùy chọn --content <thư mục> cần một giá trị\./u],
    [['ask', '--content', ''], /^--content cần đường dẫn/u],
    [['chat', '--content', '  '], /^--content cần đường dẫn/u],
    [['ask', '--evidence'], /^Tùy chọn --evidence <số> cần một giá trị\./u],
    [['ask', '--today'], /^Tùy chọn --today <ngày> cần một giá trị\./u],
    ...['', '-1', '51', '1.5', '1e1', 'ba', '٣', '0x1', ' 1'].map((value): [string[], RegExp] => [
      ['ask', `--evidence=${value}`, 'a'],
      /^--evidence cần một số từ 0 đến 50\.$/u,
    ]),
    ...[
      '',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2025-02-29',
      '22/11/2026',
      '2026-1-1',
      '0',
      'hôm nay',
      '2026-11-22T00:00',
      'a\nb',
      "' is invalid. ",
    ].map((value): [string[], RegExp] => [
      ['ask', `--today=${value}`, 'a'],
      /^--today cần một ngày có thật dạng YYYY-MM-DD, ví dụ 2026-11-22\.$/u,
    ]),
  ])('%j', async (commandLine, complaint) => {
    const said = await complaintOf(commandLine);
    expect(said).toMatch(complaint);
    expect(said).not.toMatch(/\berror\b|[\n\r]/u);
  });

  it('is shown in part when it is long', async () => {
    const said = await complaintOf(['ask', `--${'x'.repeat(10_000)}`]);
    expect(said?.length).toBeLessThan(200);
  });
});
