import type { Choice, Shown } from './test-channel.ts';

/** The questions that a text offers under numbers, each with the number to type. */
export function numberedIn(text: string, type: (number: string) => Promise<Shown>): readonly Choice[] {
  const [, list = ''] =
    /(?:^|\n)(?:Có thể hỏi tiếp|Hỏi tiếp \([^)]*\)):\n((?: *\d\. .*\n?)+)/u.exec(text) ?? [];
  return list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, number = '', question = ''] = /^ *(\d)\. (.*)$/u.exec(line) ?? [];
      return { question, choose: () => type(number) };
    });
}
