/**
 * The spelling rules of Vietnamese syllables as tables: which rime may follow which onset.
 * Written from the phonotactics of the standard spelling, not taken from a word list, so some
 * accepted syllables are merely possible (`nhoẹt`). Rimes are without tone.
 */

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Onsets that stand before any vowel; '' is a syllable that begins with its vowel. */
const FREE_ONSETS = ['', ...words('b ch d đ h kh l m n nh ph r s t th tr v x')];

/** The sound /k/ is c, k or q; /ɡ/ is g or gh; /ŋ/ is ng or ngh: the vowel decides. */
const BEFORE_BACK_VOWEL = [...FREE_ONSETS, ...words('c g ng')];
const BEFORE_FRONT_VOWEL = [...FREE_ONSETS, ...words('k gh ngh')];

/** A rounded glide (o, u) does not follow lips (b m ph v), g and gi; the exceptions are listed below. */
const BEFORE_GLIDE = ['', ...words('ch d đ h kh l n ng nh r s t th tr x')];

/** y writes /i/ after these only (and alone): kỹ, lý, Vy. */
const BEFORE_Y = ['', ...words('h k l m s t th v')];

interface RimeGroup {
  readonly onsets: readonly string[];
  readonly rimes: readonly string[];
}

export const RIME_GROUPS: readonly RimeGroup[] = [
  {
    onsets: [...BEFORE_BACK_VOWEL, 'gi'],
    rimes: words(`
      a ac ach ai am an ang anh ao ap at au ay
      ăc ăm ăn ăng ăp ăt
      âc âm ân âng âp ât âu ây
      o oc oi om on ong op ot
      ô ôc ôi ôm ôn ông ôp ôt
      ơ ơi ơm ơn ơp ơt
      u uc ui um un ung up ut
      ư ưc ưng ưt
      ua uôc uôi uôn uông ưa ươc ươi ương`),
  },
  { onsets: BEFORE_BACK_VOWEL, rimes: words('uôt ưu ươm ươn ươt') },
  {
    onsets: BEFORE_FRONT_VOWEL,
    rimes: words(`
      e ec em en eng eo ep et
      ê êch êm ên ênh êp êt êu
      i ia ich im in inh ip it iu`),
  },
  {
    onsets: BEFORE_FRONT_VOWEL.filter((onset) => onset !== ''),
    rimes: words('iêc iêm iên iêng iêp iêt iêu'),
  },
  { onsets: BEFORE_Y, rimes: ['y'] },
  { onsets: [''], rimes: words('yêm yên yêng yêt yêu') },
  {
    onsets: BEFORE_GLIDE,
    rimes: words(`
      oa oac oach oai oan oang oanh oat oay
      oăn oăng oăt
      oe oen oet
      uân uât uê uêch uy uyên uyêt uynh`),
  },
  // Rimes of a few words each: ngửi, hừm, hươu, nhuộm, cướp, ngoạm, khuya, bâng khuâng, khuỷu.
  { onsets: words('ch c g ng'), rimes: ['ưi'] },
  { onsets: ['', 'h'], rimes: ['ưm'] },
  { onsets: words('b h kh r'), rimes: ['ươu'] },
  { onsets: words('b c ch đ l m n nh r th'), rimes: ['uôm'] },
  { onsets: ['', ...words('b c ch m n r t')], rimes: ['ươp'] },
  { onsets: ['', ...words('ng nh t x')], rimes: ['oam'] },
  { onsets: words('kh ng'), rimes: words('oao oeo uyu') },
  { onsets: ['', ...words('kh ng x')], rimes: ['uây'] },
  { onsets: ['', 'ng'], rimes: words('oap oem') },
  { onsets: ['', ...words('h kh ng')], rimes: words('oăc oăm') },
  { onsets: ['', ...words('ch d h kh t x')], rimes: ['uênh'] },
  { onsets: ['', ...words('h kh s t x')], rimes: words('uych uyt') },
  { onsets: words('h kh th'), rimes: ['uơ'] },
  { onsets: words('kh t x'), rimes: ['uya'] },
  { onsets: ['kh'], rimes: ['uâng'] },
  { onsets: ['ng'], rimes: ['uêu'] },
  { onsets: ['t'], rimes: words('uyn uyp yp') },
  {
    onsets: ['qu'],
    rimes: words(`
      a ac ach ai an ang anh ao ap at au ay
      ăc ăm ăn ăng ăp ăt
      âc ân âng ât âu ây
      e en eo et
      ê êch ên ênh êt êu
      i it y ych yên yêt ynh yt
      ơ ơi ôc oăt`),
  },
  { onsets: ['gi'], rimes: words('e em en eo ep ê êm ên êu') },
  // gi merges with a following i: gì, gìn, giêng, giết.
  { onsets: ['g'], rimes: words('i ich in iêc iêng iêt') },
  { onsets: ['g'], rimes: words('oa oăng oong') },
  // p begins loans and names of the highlands only: pin, Sa Pa, Pác Bó, Pù Luông.
  { onsets: ['p'], rimes: words('a ac an ang ao at ăc ăng e ê ênh i in it o ô ôn ôt ơ u') },
  // Loans with a long o, and with a glide after lips: xoong, soóc, buýt, voan, tiền boa.
  { onsets: words('b c ch l m n s t x'), rimes: ['oong'] },
  { onsets: words('c m n r s'), rimes: ['ooc'] },
  { onsets: ['b'], rimes: words('oa uyt') },
  { onsets: ['m'], rimes: words('oa oay') },
  { onsets: ['v'], rimes: ['oan'] },
  { onsets: ['ph'], rimes: ['uy'] },
  // Names of places and peoples: Đắk Lắk, Bắc Kạn, Kon Tum, Hồng Kông.
  { onsets: words('đ l'), rimes: ['ăk'] },
  { onsets: ['k'], rimes: words('a an on ông') },
];
