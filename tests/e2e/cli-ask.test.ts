/** One question at a time, and the other commands that people type: each as a process of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { OFFICE_FILES, OFFICE_SENTENCE, writeArticle, writeFiles } from './cli-library.ts';
import { PROJECT } from './cli-package.ts';
import { openWorkshop } from './cli-run.ts';

const workshop = openWorkshop();
let article: string;
let office: string;
beforeAll(() => {
  article = writeArticle(workshop.path('article'));
  office = writeFiles(workshop.path('office'), OFFICE_FILES);
});

const ask = (...words: readonly string[]) => workshop.run(['ask', ...words]);

describe.concurrent('ask', () => {
  it('answers with figure, quote, source, date and address, without colours in a pipe', async () => {
    const { status, stdout, stderr } = await ask(
      'Có bao nhiêu trung tâm lưu trữ số dùng chung?',
      '--content',
      office,
      '--today',
      '2026-05-01',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      expect.stringMatching(/^17 trung tâm.*\[1\]$/u),
      '',
      `[1] “${OFFICE_SENTENCE}”`,
      '  Bản tin cải cách hành chính số 3, Báo Khánh Hòa, 15/3/2026',
      '  https://example.vn/ban-tin-3',
    ]);
    expect(stdout).toContain('Có thể hỏi tiếp:\n  1. Tỉnh có mấy trung tâm lưu trữ số?\n');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('answers the question of the README from the content that the bot is shipped with', async () => {
    const { status, stdout } = await ask('Có bao nhiêu tập thể được khen thưởng?');
    expect(status).toBe(0);
    expect(stdout).toContain('54 tập thể');
    expect(stdout).toContain('Báo Khánh Hòa, 9/10/2020');
  });

  it('takes --today as the day of “hiện nay”: a fact past its time is said to be so', async () => {
    const remark = 'nay không còn áp dụng';
    const question = 'Có bao nhiêu trung tâm lưu trữ số dùng chung?';
    const [last, after] = await Promise.all(
      ['2026-09-30', '2026-10-01'].map((today) => ask(question, '--content', office, '--today', today)),
    );
    expect(last?.stdout).toContain(OFFICE_SENTENCE);
    expect(last?.stdout).not.toContain(remark);
    expect(after?.stdout).toContain(remark);
  });

  it('abstains plainly, says where to ask a person, and that is no failure', async () => {
    const { status, stdout, stderr } = await workshop.run(
      ['ask', 'Giá vàng hôm nay bao nhiêu?', '--content', article],
      { env: { CONTACT_TEXT: 'Ông Ba, phòng 12' } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Tôi không có dữ liệu');
    expect(stdout).toContain('Bạn có thể hỏi trực tiếp: Ông Ba, phòng 12.');
  });

  it('shows with --evidence what was looked at: kept with +, refused with - and why', async () => {
    const { status, stdout } = await ask(
      'Có bao nhiêu tập thể được khen thưởng?',
      '--content',
      article,
      '--evidence',
      '3',
    );
    expect(status).toBe(0);
    const looked = stdout.split('\n').filter((line) => /^[+-] [\d.]+ /u.test(line));
    expect(looked).toHaveLength(3);
    expect(looked[0]).toMatch(/^\+ [\d.]+ .*54 tập thể/u);
    for (const line of looked.filter((one) => one.startsWith('-'))) expect(line).toMatch(/ \([^()]+\)$/u);
  });

  it('with nothing to ask says so and fails', async () => {
    const { status, stdout, stderr } = await ask(' \u200B', '--content', article);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Tôi chưa thấy câu hỏi nào');
  });

  it('takes a question that begins like an option behind --', async () => {
    expect(await ask('--content', article, '--', '--json')).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.concurrent('a command line that cannot be run', () => {
  it.each<[readonly string[], RegExp]>([
    [[], /Thiếu lệnh/u],
    [['ask'], /Thiếu câu hỏi\. Ví dụ: /u],
    [['ask', '--json', 'một'], /đầu vào chuẩn/u],
    [['ask', '--jsn', 'một'], /Không có tùy chọn --jsn/u],
    [['eval', 'khong-co.jsonl'], /Không có bộ câu hỏi khong-co\.jsonl/u],
  ])('%j gets one line on standard error and status 2', async (commandLine, complaint) => {
    const { status, stdout, stderr } = await workshop.run(commandLine);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: [^\n]+\n$/u);
    expect(stderr).toMatch(complaint);
  });

  it('gets all faults of the settings at once, and no secret among them', async () => {
    const token = '12345:tooShortToBeAToken';
    const { status, stdout, stderr } = await workshop.run(['ask', 'một'], {
      env: { PORT: 'x', LOG_LEVEL: 'loud', TELEGRAM_BOT_TOKEN: token },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const name of ['PORT', 'LOG_LEVEL', 'TELEGRAM_BOT_TOKEN']) expect(stderr).toContain(`\n  ${name}: `);
    expect(stderr).not.toContain(token);
  });
});

describe.concurrent('help and version', () => {
  it('go to standard output, and need neither content nor right settings', async () => {
    const env = { PORT: 'x', CONTENT_DIR: workshop.path('nowhere') };
    const { status, stdout, stderr } = await workshop.run(['ask', '--help'], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Cách dùng: cchc-bot ask/u);
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    expect(await workshop.run(['--version'], { env })).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });
});

describe.concurrent('analyze', () => {
  it('tells in words how a text is understood', async () => {
    const { status, stdout } = await workshop.run(['analyze', 'Có phải hơn 6.500 lượt, hạng 12/63 không?']);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'Câu đã làm sạch: Có phải hơn 6.500 lượt, hạng 12/63 không?',
      'Ý định: điều cần kiểm (claim)',
      'Loại câu hỏi: kiểm một điều đúng hay sai (claim)',
      'Các câu trong tin:',
      '  Có phải hơn 6.500 lượt, hạng 12/63 không? → kiểm một điều đúng hay sai',
      'Con số:',
      '  6.500 = 6500 lượt (số đếm, hơn)',
      '  12/63 = 12 (thứ hạng, trên 63)',
      expect.stringMatching(/^Từ để tìm: .*6500/u),
      '',
    ]);
  });
});

describe.concurrent('chat', () => {
  it('is a conversation through a pipe: questions, follow-ups, numbers, an end', async () => {
    const input =
      'xin chào\nBao nhiêu tập thể xuất sắc được nhận bằng khen?\nthế còn cá nhân?\n\u001B[31mđỏ\nthoát\nsau đó\n';
    const { status, stdout, stderr } = await workshop.run(['chat', '--content', article], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const turns = stdout.split('Bạn hỏi> ');
    expect(turns).toHaveLength(6);
    expect(turns[0]).toContain('Chào bạn!');
    expect(turns[1]).toContain('Chào bạn!');
    expect(turns[2]).toMatch(/^\n54 /u);
    expect(turns[3]).toMatch(/^\n52 /u);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('asks the suggestion that a number picks, and ends with its input', async () => {
    const { status, stdout } = await workshop.run(['chat', '--content', office], { input: '1' });
    expect(status).toBe(0);
    expect(stdout).toContain('  1. Tỉnh có mấy trung tâm lưu trữ số?');
    expect(stdout).toContain('Tỉnh có 17 trung tâm lưu trữ số. [1]');
    expect(stdout.endsWith('Bạn hỏi> \n')).toBe(true);
  });
});
