/** Content folders that cannot be answered from: exit status 2 and one clear line, whatever the command. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROKEN_FILES, OFFICE_FILES, OFFICE_QUESTION, writeArticle, writeFiles } from '../e2e/cli-library.ts';
import { jsonLines, openWorkshop, toLines } from '../e2e/cli-run.ts';

const workshop = openWorkshop();
const LATIN1 = Buffer.from('---\ntitle: Khánh Hòa\n---\nMột câu.\n', 'latin1').toString('latin1');

/** Makes a folder of the given name and gives back its path. */
type Make = (name: string) => string;

const FAULTS: readonly (readonly [string, Make, RegExp])[] = [
  ['that does not exist', (name) => workshop.path(name), /không có ở đó/u],
  [
    'that is a file',
    (name) => `${writeFiles(workshop.path(name), { tep: 'x' })}/tep`,
    /không phải là thư mục/u,
  ],
  [
    'that is empty',
    (name) => writeFiles(workshop.path(name), { 'articles/.gitkeep': '' }),
    /không có tệp nội dung nào/u,
  ],
  [
    'with a folder in the place of a file',
    (name) => {
      mkdirSync(workshop.path(name, 'facts', 'x.yaml'), { recursive: true });
      return workshop.path(name);
    },
    /không có tệp nội dung nào/u,
  ],
  [
    'with a link that leads nowhere',
    (name) => {
      writeFiles(workshop.path(name), OFFICE_FILES);
      symlinkSync(workshop.path('đâu-đó.yaml'), workshop.path(name, 'facts', 'them.yaml'));
      return workshop.path(name);
    },
    /"facts\/them\.yaml" không có ở đó/u,
  ],
  [
    'with a file that is not UTF-8',
    (name) => {
      writeFiles(workshop.path(name), OFFICE_FILES);
      writeFiles(workshop.path(name), { 'articles/cu.md': Buffer.from(LATIN1, 'latin1') });
      return workshop.path(name);
    },
    /"articles\/cu\.md" không phải văn bản UTF-8/u,
  ],
  [
    'with YAML that is no YAML',
    (name) => writeFiles(workshop.path(name), BROKEN_FILES),
    /facts\/luu-tru\.yaml:2: .*content check/u,
  ],
  [
    'with an article that has no title',
    (name) => writeFiles(workshop.path(name), { 'articles/a.md': '---\nkind: news\n---\nMột câu.\n' }),
    /articles\/a\.md:\d+: .*"title"/u,
  ],
];

describe.concurrent('ask over a content folder', () => {
  it.each(FAULTS)('%s could not start, and one line says why and where', async (name, make, why) => {
    const commandLine = ['ask', '--json', '--content', make(name)];
    const { status, stdout, stderr } = await workshop.run(commandLine, {
      input: toLines([{ text: OFFICE_QUESTION }]),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(why);
    expect(stderr).toMatch(/^cchc-bot: [^\n]+\n$/u);
  });

  it('shows a path without what would command the terminal', async () => {
    const { stderr } = await workshop.run(['ask', '--content', '/\u001B[31mđỏ\u0007', OFFICE_QUESTION]);
    expect(stderr).toContain('"/[31mđỏ"');
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe.concurrent('over a folder that is not there', () => {
  it.each(['chat', 'index', 'content check', 'eval'])('%s could not start either', async (command) => {
    const commandLine = [...command.split(' '), '--content', workshop.path('nơi nào')];
    const { status, stdout, stderr } = await workshop.run(commandLine);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: [^\n]*không có ở đó[^\n]*\n$/u);
  });
});

describe('content that was good once and is broken now', () => {
  let folder: string;
  beforeAll(async () => {
    folder = writeFiles(workshop.path('từng tốt'), OFFICE_FILES);
    expect(await workshop.run(['index', '--content', folder])).toMatchObject({ status: 0 });
    writeFiles(folder, BROKEN_FILES);
  });

  it('is not answered from by ask, although the old index is there', async () => {
    const { status, stdout, stderr } = await workshop.run(['ask', '--content', folder, OFFICE_QUESTION]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^cchc-bot: [^\n]*facts\/luu-tru\.yaml:2: [^\n]+\n$/u);
  });

  it('leaves chat with the last good index, and chat says so', async () => {
    const { status, stdout, stderr } = await workshop.run(['chat', '--content', folder], {
      input: OFFICE_QUESTION,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Tỉnh có 17 trung tâm lưu trữ số. [1]');
    expect(stderr).toMatch(/^cchc-bot: [^\n]*facts\/luu-tru\.yaml:2: [^\n]*chỉ mục tốt gần nhất[^\n]*\n$/u);
  });

  it('never replaces the last good index, and is read again once it is mended', async () => {
    expect(await workshop.run(['index', '--content', folder])).toMatchObject({ status: 2, stdout: '' });
    writeFiles(folder, OFFICE_FILES);
    const { status, stdout, stderr } = await workshop.run(['ask', '--json', '--content', folder], {
      input: toLines([{ text: OFFICE_QUESTION }]),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(jsonLines(stdout)).toMatchObject([{ kind: 'answer' }]);
  });
});

describe.concurrent('a smallest content folder', () => {
  it('of one article with a title is enough', async () => {
    const folder = writeFiles(workshop.path('nhỏ nhất'), {
      'articles/a.md': '---\ntitle: Bài\n---\nTỉnh có 17 trung tâm lưu trữ số dùng chung.\n',
    });
    const { status, stdout } = await workshop.run([
      'ask',
      '--content',
      folder,
      'Có bao nhiêu trung tâm lưu trữ số?',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('[1] “Tỉnh có 17 trung tâm lưu trữ số dùng chung.”\n  Bài\n');
  });

  it('may have blanks and letters of Vietnamese in its path, and be a link', async () => {
    writeArticle(workshop.path('Nội dung thật'));
    symlinkSync(workshop.path('Nội dung thật'), workshop.path('liên kết'), 'junction');
    const { status } = await workshop.run([
      'ask',
      '--content',
      workshop.path('liên kết'),
      'Ai trao bằng khen?',
    ]);
    expect(status).toBe(0);
  });
});
