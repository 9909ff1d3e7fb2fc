import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { StartError } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('describeFailure', () => {
  it('repeats what a StartError says', () => {
    expect(describeFailure(new StartError('content', 'Không có nội dung.'))).toEqual({
      kind: 'message',
      message: 'Không có nội dung.',
    });
  });

  it.each(['store', 'port'] as const)('calls a %s that is not there yet one that may pass', (code) => {
    expect(describeFailure(new StartError(code, 'Chưa được.'))).toEqual({
      kind: 'message',
      message: 'Chưa được.',
      mayPass: true,
    });
  });

  it.each(['commander.helpDisplayed', 'commander.version'])('has nothing to say after %s', (code) => {
    expect(describeFailure(new CommanderError(0, code, '(outputHelp)'))).toEqual({ kind: 'nothing' });
  });

  it('has a sentence for complaints of commander that nobody has met yet', () => {
    expect(describeFailure(new CommanderError(1, 'commander.newInTheNextVersion', 'error: what?'))).toEqual({
      kind: 'message',
      message: 'Lệnh gõ chưa đúng. Xem: npx cchc-bot --help',
    });
  });

  it('says what the system refused, in Vietnamese', () => {
    const error = thrownBy(() => readFileSync('/không/có/ở/đây'));
    expect(describeFailure(error)).toEqual({
      kind: 'message',
      message:
        'Hệ thống báo lỗi ENOENT (open /không/có/ở/đây). Kiểm tra đường dẫn, quyền đọc ghi và chỗ trống trên đĩa.',
    });
  });

  it('leaves faults of ours to be thrown on', () => {
    for (const error of [new TypeError('x is undefined'), 'lỗi', undefined])
      expect(describeFailure(error)).toEqual({ kind: 'fault' });
  });
});
