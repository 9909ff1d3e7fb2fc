import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines } from './answer-lines.ts';

/** Takes one line, then waits until it is told to take the next. */
function slowReader() {
  const taken: string[] = [];
  let take: (() => void) | undefined;
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      taken.push(String(chunk));
      take = done;
    },
  });
  return { output, taken, takeNext: () => take?.() };
}

describe('answerLines', () => {
  it('writes one line of JSON for each line, in order, and tells whether one was an error', async () => {
    const written: string[] = [];
    const output = new Writable({
      write(chunk, _encoding, done) {
        written.push(String(chunk));
        done();
      },
    });
    const answer = (line: object) => ({ line, kind: 'answer' });
    expect(await answerLines(Readable.from('a\nb\n'), output, answer)).toEqual({ failed: false });
    expect(written).toEqual([
      '{"line":{"kind":"line","text":"a"},"kind":"answer"}\n',
      '{"line":{"kind":"line","text":"b"},"kind":"answer"}\n',
    ]);
    let asked = 0;
    const oneError = () => ({ kind: ++asked === 1 ? 'error' : 'answer' });
    expect(await answerLines(Readable.from('a\nb\n'), output, oneError)).toEqual({ failed: true });
  });

  it('answers no faster than the reader takes the answers', async () => {
    const { output, taken, takeNext } = slowReader();
    let answered = 0;
    const running = answerLines(Readable.from('a\n'.repeat(100)), output, () => ({ n: ++answered }));
    for (let n = 1; n <= 100; n += 1) {
      // Everything that could happen without the reader has happened when the event loop comes round.
      await new Promise(setImmediate);
      expect(taken).toHaveLength(n);
      expect(answered).toBe(n);
      takeNext();
    }
    expect(await running).toEqual({ failed: false });
  });

  it('fails when the output does', async () => {
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(new Error('đĩa đầy')),
    });
    output.on('error', () => undefined);
    await expect(answerLines(Readable.from('a\n'), output, () => ({}))).rejects.toThrow('đĩa đầy');
  });
});
