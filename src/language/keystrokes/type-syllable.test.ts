import { describe, expect, it } from 'vitest';
import { typeSyllable } from './type-syllable.ts';
import { TELEX, VNI } from './typing-method.ts';

describe('typeSyllable in Telex', () => {
  it.each([
    ['tiếng', 'tieengs tieesng tiengse tienges'],
    ['được', 'dduwowcj dduowcj duocdwj dduwocj dduwojc ddwowcj'],
    ['đường', 'dduwowngf dduowngf duongwdf ddwowngf'],
    ['người', 'nguwowif nguowif nguoiwf nguwoif'],
    ['như', 'nhuw nhw'],
    ['giữ', 'giuwx giwx'],
    ['mưa', 'muwa muaw mwa'],
    ['ước', 'uwowcs uowcs wowcs uocws'],
    ['hòa', 'hoaf hofa'],
    ['thủy', 'thuyr thury'],
    ['quý', 'quys'],
    ['quắc', 'quawcs quacws'],
    ['thuở', 'thuowr thuorw'],
    ['giếng', 'gieengs giengse'],
    ['gì', 'gif'],
    ['khuỷu', 'khuyur'],
    ['ngoéo', 'ngoeso ngoeos'],
    ['tiêng', 'tieengsz'],
    ['xoong', 'xooong'],
    ['công', 'coong'],
    ['Đà', 'DDaf Ddaf'],
    ['Ấn', 'AAns Aans'],
  ])('%s', (syllable, keys) => {
    for (const typed of keys.split(' ')) expect(typeSyllable(typed, TELEX), typed).toBe(syllable);
  });

  it('reads nothing where no key does more than write itself, or no syllable comes out', () => {
    for (const keys of [
      'anh',
      'khanh',
      'form',
      'file',
      'mars',
      'tess',
      'www',
      'caps lock',
      'cacf',
      'a',
      '',
      'x',
      'ss',
      'coo1',
    ]) {
      expect(typeSyllable(keys, TELEX), keys).toBeUndefined();
    }
  });

  it('gives up soon on anything long', () => {
    expect(typeSyllable('nghieengjzzzzzz', TELEX)).toBeUndefined();
    expect(typeSyllable('a'.repeat(100_000), TELEX)).toBeUndefined();
  });
});

describe('typeSyllable in VNI', () => {
  it.each([
    ['tiếng', 'tie6ng1 tie61ng tieng61 tieng16 tie16ng'],
    ['được', 'd9u7o7c5 d9uo7c5 duoc975 d9u7oc5'],
    ['năm', 'na8m nam8'],
    ['hòa', 'hoa2 ho2a'],
    ['thuở', 'thuo73 thuo37'],
    ['tiêng', 'tie6ng10'],
    ['Đà', 'D9a2'],
    ['ý', 'y1'],
  ])('%s', (syllable, keys) => {
    for (const typed of keys.split(' ')) expect(typeSyllable(typed, VNI), typed).toBe(syllable);
  });

  it('does not read codes and years', () => {
    for (const keys of [
      'nam2018',
      'cap4',
      'covid19',
      'h1n1',
      'web2',
      '2tr5',
      'ap12',
      'win11',
      'mp3',
      'a10',
      'quan10',
      'thang12',
    ]) {
      expect(typeSyllable(keys, VNI), keys).toBeUndefined();
    }
  });
});
