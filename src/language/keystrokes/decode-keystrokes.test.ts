import { describe, expect, it } from 'vitest';
import { decodeKeystrokes } from './decode-keystrokes.ts';

const textOf = (text: string): string | undefined => decodeKeystrokes(text)?.text;

describe('decodeKeystrokes', () => {
  it('says what it replaced and where', () => {
    expect(decodeKeystrokes('ai chur trif?')).toEqual({
      text: 'ai chủ trì?',
      method: 'telex',
      segments: [
        { start: 3, end: 7, text: 'chủ' },
        { start: 8, end: 12, text: 'trì' },
      ],
    });
    expect(decodeKeystrokes('na8m na2o')?.method).toBe('vni');
  });

  it('asks for two syllables in keystrokes, and more of them than words that are neither', () => {
    expect(textOf('tieengs')).toBeUndefined();
    expect(textOf('tieengs Vieetj')).toBe('tiếng Việt');
    expect(textOf('tieengs Vieetj which feature')).toBeUndefined();
    expect(textOf('tieengs Vieetj which')).toBe('tiếng Việt which');
  });

  it('takes one syllable with a mark and a tone for keystrokes among plain syllables', () => {
    expect(textOf('Bawngf khen do ai trao?')).toBe('Bằng khen do ai trao?');
    expect(textOf('ba8ng2 khen do ai trao')).toBe('bằng khen do ai trao');
    expect(textOf('bawngf khen')).toBeUndefined();
    expect(textOf('bangf khen do ai trao')).toBeUndefined();
    expect(textOf('bawngf khen do ai which')).toBeUndefined();
  });

  it('takes English look-alikes for Vietnamese only beside a syllable that is certain', () => {
    expect(textOf('this has been')).toBeUndefined();
    expect(textOf('this ddieemr')).toBe('thí điểm');
  });

  it('does not count a numeral written onto its noun as VNI', () => {
    expect(textOf('quy1 quy2')).toBeUndefined();
    expect(textOf('quy1 na2o tha61p')).toBe('quý nào thấp');
  });

  it('leaves a foreign name whole', () => {
    expect(textOf('ddooij Los Angeles Rams thuwowngr gif')).toBe('đội Los Angeles Rams thưởng gì');
    expect(textOf('laanf Thanhf Cats Tuw Hanx')).toBe('lần Thành Cát Tư Hãn');
  });

  it('never touches a text with an accented letter or a combining mark', () => {
    expect(textOf('cos ddieemr số')).toBeUndefined();
    expect(textOf('cos ddieemr so\u0301')).toBeUndefined();
    expect(textOf('cos ddieemr 👍 “gif”')).toBe('có điểm 👍 “gì”');
  });
});
