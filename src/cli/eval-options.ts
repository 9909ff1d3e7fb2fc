import { InvalidArgumentError } from 'commander';
import { parseThreshold, type Threshold } from '../eval/threshold.ts';
import type { ContentOptions } from './settings.ts';

export interface EvalOptions extends ContentOptions {
  readonly bank?: readonly string[];
  readonly squad?: string;
  readonly report?: string;
  readonly compare?: string;
  readonly atLeast?: readonly Threshold[];
  readonly atMost?: readonly Threshold[];
}

const collect =
  (option: string, bound: Threshold['bound']) =>
  (text: string, before: readonly Threshold[] = []): readonly Threshold[] => {
    const threshold = parseThreshold(text, bound);
    if (!threshold)
      throw new InvalidArgumentError(`${option} cần dạng <số đo>=<giá trị>, ví dụ accuracy=0.92.`);
    return [...before, threshold];
  };

/** Flags, description and parser of the options that only `eval` has. */
export const EVAL_OPTIONS = [
  ['--bank <tệp...>', 'bộ câu hỏi .jsonl, như ghi không có --bank'],
  ['--squad <tệp>', 'thêm một tệp dạng SQuAD: đo việc tìm đúng đoạn và đúng câu'],
  ['--report <thư mục>', 'ghi results.json, report.md và index.html vào thư mục này'],
  ['--compare <báo cáo>', 'so từng câu với lần chạy đã lưu (thư mục báo cáo hoặc results.json)'],
] as const;

export const THRESHOLD_OPTIONS = [
  ['--at-least <số đo=giá trị>', 'thoát với mã 1 khi số đo thấp hơn', collect('--at-least', 'least')],
  ['--at-most <số đo=giá trị>', 'thoát với mã 1 khi số đo cao hơn', collect('--at-most', 'most')],
] as const;
