import { describe, expect, it } from 'vitest';
import { beginsPlainSyllable, isPlainSyllable, splitToneless } from './match-rime.ts';

const ENGLISH =
  `the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she
  or an will my one all would there their what so up out if about who get which go me when make can like time no just him
  know take people into year your good some could them see other than then now look only come its over think also back
  after use two how our work first well way even new want because any these give day most us is are was were been has had
  did does where why many much more long here old great little own last life still high each between find need house feel
  try leave call place right too mean ask seem help show turn start might must part week case point company number group
  problem fact hand world state school family student country president month lot study night job word business issue side
  kind head far black both during since around public service city office form test tax cost list best east west north
  south report rest less late large name free room door car trust host cast mix box bus gas soon moon tree deep keep meet
  poor floor war law low town born term per sir fix map top stop step trip tips data file system user server error access
  admin login page web site online email phone date rules policy plan project program budget index score survey rate
  change`.split(/\s+/u);

/** English by spelling, and some Vietnamese syllable without its marks too: bé, tô, ít, ngày's `day` is dạy. */
const BOTH =
  `the be to a in that i it not on he do at but say an my so up go me can no him them than then day long lot map
  top trip`.split(/\s+/u);

describe('isPlainSyllable', () => {
  it('accepts unaccented Vietnamese', () => {
    const words = `co bao nhieu tap the duoc khen thuong trong nam tinh khanh hoa uy ban nhan dan quyet dinh nghi gieng gi giu
      quy khuyu nghieng thuo khuya yeu y oanh xoong dak lak kan pa qua que quyen quynh`;
    for (const word of words.split(/\s+/u)) expect(isPlainSyllable(word), word).toBe(true);
  });

  it('rejects English words that are no Vietnamese syllables', () => {
    expect(ENGLISH.length).toBeGreaterThanOrEqual(250);
    expect(ENGLISH.filter(isPlainSyllable).sort()).toEqual([...BOTH].sort());
  });

  it('rejects what is not a plain syllable at all', () => {
    for (const word of [
      '',
      'ubnd',
      'fa',
      'jo',
      'we',
      'za',
      'nghiengs',
      'nghieng1',
      'đi',
      'ắ',
      'Co',
      'a b',
      'ngh',
      'q',
    ]) {
      expect(isPlainSyllable(word), word).toBe(false);
    }
  });
});

describe('splitToneless', () => {
  it.each([
    ['nghiêp', { onset: 'ngh', rime: 'iêp' }],
    ['quyên', { onset: 'qu', rime: 'yên' }],
    ['gi', { onset: 'g', rime: 'i' }],
    ['gia', { onset: 'gi', rime: 'a' }],
    ['giêng', { onset: 'g', rime: 'iêng' }],
    ['yêu', { onset: '', rime: 'yêu' }],
    ['hoa', { onset: 'h', rime: 'oa' }],
  ])('%s', (letters, parts) => {
    expect(splitToneless(letters)).toEqual(parts);
  });

  it('keeps the spelling rules of c/k/q, g/gh, ng/ngh, i/y', () => {
    const wrong = ['ki', 'ke', 'ghi', 'nghe', 'ca', 'go', 'nga', 'yên', 'my'];
    const right = ['ci', 'ce', 'gê', 'nge', 'kơ', 'gho', 'ngha', 'iên', 'by'];
    for (const letters of wrong) expect(splitToneless(letters), letters).toBeDefined();
    for (const letters of right) expect(splitToneless(letters), letters).toBeUndefined();
  });
});

describe('beginsPlainSyllable', () => {
  it('accepts every beginning of a syllable and nothing else', () => {
    for (const start of [
      'n',
      'ng',
      'ngh',
      'nghi',
      'nghie',
      'nghien',
      'nghieng',
      'q',
      'qu',
      'quy',
      'd',
      'u',
      'uye',
    ]) {
      expect(beginsPlainSyllable(start), start).toBe(true);
    }
    for (const start of ['w', 'aa', 'st', 'ngk', 'coco', 'nghiengh', 'dd']) {
      expect(beginsPlainSyllable(start), start).toBe(false);
    }
  });
});
