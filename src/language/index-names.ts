import { fold } from './fold.ts';

/** An index that ranks provinces or their work. Data: staff can read and extend it. */
export interface IndexName {
  /** As written in content, upper case. */
  readonly name: string;
  /** Vietnamese phrases that mean this index and no other. */
  readonly spellings: readonly string[];
  /** Words under which its rows are found. */
  readonly context: string;
}

export const INDEX_NAMES: readonly IndexName[] = [
  {
    name: 'PAR INDEX',
    spellings: ['chỉ số cải cách hành chính'],
    context: 'chỉ số cải cách hành chính xếp hạng điểm',
  },
  {
    name: 'SIPAS',
    spellings: ['chỉ số hài lòng', 'chỉ số mức độ hài lòng', 'chỉ số đo lường sự hài lòng'],
    context: 'chỉ số hài lòng mức độ hài lòng của người dân tỷ lệ xếp hạng',
  },
  {
    name: 'PAPI',
    spellings: ['chỉ số hiệu quả quản trị', 'chỉ số quản trị và hành chính công'],
    context: 'chỉ số hiệu quả quản trị và hành chính công cấp tỉnh xếp hạng điểm',
  },
  {
    name: 'PCI',
    spellings: ['chỉ số năng lực cạnh tranh', 'chỉ số năng lực cạnh tranh cấp tỉnh'],
    context: 'chỉ số năng lực cạnh tranh cấp tỉnh xếp hạng điểm',
  },
  {
    name: 'PGI',
    spellings: ['chỉ số xanh', 'chỉ số xanh cấp tỉnh'],
    context: 'chỉ số xanh cấp tỉnh xếp hạng điểm',
  },
  {
    name: 'DTI',
    spellings: ['chỉ số chuyển đổi số'],
    context: 'chỉ số chuyển đổi số cấp tỉnh xếp hạng điểm',
  },
  {
    name: 'ICT INDEX',
    spellings: ['chỉ số ứng dụng công nghệ thông tin', 'chỉ số công nghệ thông tin'],
    context: 'chỉ số ứng dụng công nghệ thông tin xếp hạng điểm',
  },
  {
    name: 'DDCI',
    spellings: ['chỉ số năng lực cạnh tranh cấp sở', 'chỉ số năng lực cạnh tranh cấp huyện'],
    context: 'chỉ số năng lực cạnh tranh cấp sở ban ngành địa phương xếp hạng điểm',
  },
  {
    name: 'PII',
    spellings: ['chỉ số đổi mới sáng tạo'],
    context: 'chỉ số đổi mới sáng tạo cấp địa phương xếp hạng điểm',
  },
];

/** Folded words that only stand in the name of an index. */
export const INDEX_TERMS: ReadonlySet<string> = new Set(
  INDEX_NAMES.flatMap(({ name }) => fold(name).split(' ')),
);

const CONTEXTS: ReadonlyMap<string, string> = new Map(
  INDEX_NAMES.map(({ name, context }) => [name, context]),
);

/** Words under which the rows of an index are found; undefined for an index that the table does not have. */
export function indexContext(name: string): string | undefined {
  return CONTEXTS.get(name.toUpperCase());
}

interface Phrase {
  readonly name: string;
  readonly words: readonly string[];
}

/** By their first word; longest first, so that a longer phrase hides the shorter one inside it. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirst(
  INDEX_NAMES.flatMap(({ name, spellings }) =>
    [name, ...spellings].map((phrase) => ({ name, words: fold(phrase).split(' ') })),
  ).sort((a, b) => b.words.length - a.words.length),
);

function phrasesByFirst(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** An index named in a text: which one, and its terms from `start` to `end` (exclusive). */
export interface NamedIndex {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The indexes that folded terms name, by short name (`pgi`) or in Vietnamese (`chi so xanh`), in order. */
export function namedIndexes(terms: readonly string[]): NamedIndex[] {
  const found: NamedIndex[] = [];
  for (let start = 0; start < terms.length; start++) {
    const phrase = PHRASES.get(terms[start] ?? '')?.find(({ words }) =>
      words.every((word, i) => terms[start + i] === word),
    );
    if (!phrase) continue;
    const end = start + phrase.words.length;
    found.push({ name: phrase.name, start, end });
    start = end - 1;
  }
  return found;
}
