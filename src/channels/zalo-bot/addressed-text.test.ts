import { describe, expect, it } from 'vitest';
import { addressedText } from './addressed-text.ts';

const NAMES = ['Bot Hỏi đáp CCHC', 'bot.HoiDapCCHC'];
const read = (text: string) => addressedText(text, NAMES);

describe('addressedText', () => {
  it('takes a mention out of its sentence', () => {
    expect(read('@Bot Hỏi đáp CCHC PAR INDEX hạng mấy?')).toBe('PAR INDEX hạng mấy?');
    expect(read('Bot Hỏi đáp CCHC: PAR INDEX hạng mấy?')).toBe('PAR INDEX hạng mấy?');
    expect(read('cho hỏi @bot.hoidapcchc, PAR INDEX hạng mấy?')).toBe('cho hỏi PAR INDEX hạng mấy?');
  });

  it('knows the name with its marks apart and in capitals', () => {
    expect(read('@Bot Hỏi đáp CCHC hạng mấy?'.normalize('NFD'))).toBe('hạng mấy?'.normalize('NFD'));
    expect(read('@BOT HỎI ĐÁP CCHC hạng mấy?')).toBe('hạng mấy?');
  });

  it('takes a command as it is, and a mention alone as a call for help', () => {
    expect(read(' /nguon')).toBe('/nguon');
    expect(read('@Bot Hỏi đáp CCHC')).toBe('/huongdan');
  });

  it('leaves what people say among themselves', () => {
    expect(read('Chào cả nhà, PAR INDEX hạng mấy?')).toBeUndefined();
    expect(read('tôi đã hỏi Bot Hỏi đáp CCHC rồi')).toBeUndefined();
    expect(read('@Bot Hỏi đáp CCHC2 hạng mấy?')).toBeUndefined();
    expect(read('Bot Hỏi đáp CCHCế')).toBeUndefined();
    expect(read('')).toBeUndefined();
    expect(addressedText('@ hạng mấy?', [])).toBeUndefined();
  });
});
