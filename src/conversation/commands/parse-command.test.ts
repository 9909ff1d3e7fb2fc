import { describe, expect, it } from 'vitest';
import { COMMANDS } from './command-table.ts';
import { parseCommand } from './parse-command.ts';

describe('parseCommand', () => {
  it.each([
    '/kiemtra',
    '/kiểmtra',
    '/kiem tra',
    '/kiểm tra',
    '/KIEMTRA',
    '/Kiểm Tra',
    ' /kiemtra ',
    '／kiemtra',
    '/ kiemtra',
    '/kiem_tra',
    '/kiemtra@cchc_bot',
    '/kiem tra@cchc_bot',
  ])('%s: the command, with and without an argument', (typed) => {
    expect(parseCommand(typed)).toEqual({ kind: 'command', name: 'kiemtra', argument: '' });
    expect(parseCommand(`${typed} Năm 2024: 54 tập thể`)).toEqual({
      kind: 'command',
      name: 'kiemtra',
      argument: 'Năm 2024: 54 tập thể',
    });
  });

  it.each([
    ['/sosanh PAR INDEX 2023 2024', 'sosanh', 'PAR INDEX 2023 2024'],
    ['/so sánh: PCI, PAPI', 'sosanh', 'PCI, PAPI'],
    ['/chỉ số PAR INDEX', 'chiso', 'PAR INDEX'],
    ['/nguồn', 'nguon', ''],
    ['/chủ đề nộp hồ sơ', 'chude', 'nộp hồ sơ'],
    ['/huong dan', 'huongdan', ''],
    ['/start', 'huongdan', ''],
    ['/help', 'huongdan', ''],
    ['/kiemtra\nDòng một\n\nDòng hai', 'kiemtra', 'Dòng một\n\nDòng hai'],
  ])('%s: %s', (typed, name, argument) => {
    expect(parseCommand(typed)).toEqual({ kind: 'command', name, argument });
  });

  it.each([
    ['/kiemtar', 'kiemtra'],
    ['/sosnh', 'sosanh'],
    ['/huongdn', 'huongdan'],
    ['/chudee', 'chude'],
    ['/kiem tar', 'kiemtra'],
  ])('%s: suggests %s', (typed, nearest) => {
    expect(parseCommand(typed)).toEqual({ kind: 'unknown', nearest });
  });

  it('knows no command that is like no other', () => {
    expect(parseCommand('/thoitiet')).toEqual({ kind: 'unknown' });
  });

  it.each([
    '',
    '/',
    'kiemtra',
    '1/7/2025',
    '/1/7/2025',
    '12/2017',
    'và/hoặc',
    '/xyz PAR INDEX 2024 hạng mấy?',
  ])('%s: no command', (typed) => {
    expect(parseCommand(typed)).toBeUndefined();
  });

  it('stays quick on long texts', () => {
    expect(parseCommand(`/${'a'.repeat(12_000)}`)).toBeUndefined();
    expect(parseCommand(`/kiemtra ${'x '.repeat(6_000)}`)?.kind).toBe('command');
  });
});

describe('COMMANDS', () => {
  it.each(COMMANDS)('$name fits what Telegram takes', ({ name, about }) => {
    expect(name).toMatch(/^[a-z0-9_]{1,32}$/u);
    expect(about.length).toBeLessThanOrEqual(256);
  });

  it('reads the label of each as its command', () => {
    for (const { name, label } of COMMANDS)
      expect(parseCommand(`/${label}`)).toEqual({ kind: 'command', name, argument: '' });
  });
});
