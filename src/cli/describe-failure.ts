import { CommanderError } from 'commander';
import { StartError } from '../errors.ts';
import { describeUsageError } from './vietnamese-commander.ts';

/**
 * What to tell the person when a command could not do its work; `mayPass`: the same command may succeed later.
 * `nothing`: it only showed help or the version. `fault`: a fault of ours, to be reported with its stack.
 */
export type Failure =
  | { readonly kind: 'message'; readonly message: string; readonly mayPass?: true }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fault' };

/** Of the texts of the system only the code, the call and the path are shown: they are not Vietnamese. */
function describeSystemError(error: Error & { readonly syscall: unknown }): string {
  const code = 'code' in error ? String(error.code) : 'không rõ';
  const path = 'path' in error ? ` ${String(error.path)}` : '';
  return `Hệ thống báo lỗi ${code} (${String(error.syscall)}${path}). Kiểm tra đường dẫn, quyền đọc ghi và chỗ trống trên đĩa.`;
}

/** A database comes up, another process lets a folder or a port go: nobody has to mend anything here. */
const PASSING: ReadonlySet<StartError['code']> = new Set(['store', 'port']);

export function describeFailure(error: unknown): Failure {
  if (error instanceof StartError) {
    const { message, code } = error;
    return { kind: 'message', message, ...(PASSING.has(code) ? { mayPass: true } : {}) };
  }
  if (error instanceof CommanderError) {
    const message = describeUsageError(error);
    return message === undefined ? { kind: 'nothing' } : { kind: 'message', message };
  }
  if (error instanceof Error && 'syscall' in error)
    return { kind: 'message', message: describeSystemError(error) };
  return { kind: 'fault' };
}
