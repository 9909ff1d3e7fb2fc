import { areAlike, type Series, type SeriesMeasure, type SeriesPoint } from '../../src/answer/series/series.ts';

export type Form = 'value' | 'latest' | 'all' | 'best' | 'worst' | 'change';

/** A generated question, and what a right answer is. */
export interface SeriesItem {
  readonly form: Form;
  readonly series: Series;
  readonly measure: SeriesMeasure;
  readonly question: string;
  /** What the first block must say; undefined: there is no such figure, so it must be declined. */
  readonly gold?: readonly string[];
  /** Statements that must be cited, the first one first. */
  readonly cited: readonly string[];
}

const INDEX_NAMES: Readonly<Record<string, readonly string[]>> = {
  'PAR INDEX': ['PAR INDEX', 'chỉ số cải cách hành chính', 'chỉ số CCHC', 'Par Index', 'chỉ số PAR INDEX', 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
  SIPAS: ['SIPAS', 'chỉ số hài lòng', 'chỉ số SIPAS', 'chỉ số hài lòng của người dân', 'sipas', 'chỉ số về sự hài lòng'],
  PAPI: ['PAPI', 'chỉ số PAPI', 'papi', 'chỉ số hiệu quả quản trị và hành chính công cấp tỉnh', 'Chỉ số PAPI', 'chỉ số hiệu quả quản trị và hành chính công'],
  PCI: ['PCI', 'chỉ số năng lực cạnh tranh', 'chỉ số PCI', 'chỉ số năng lực cạnh tranh cấp tỉnh', 'pci', 'Chỉ số PCI'],
  DTI: ['DTI', 'chỉ số chuyển đổi số', 'chỉ số DTI', 'chỉ số chuyển đổi số cấp tỉnh', 'dti', 'Chỉ số DTI'],
  PGI: ['PGI', 'chỉ số xanh', 'chỉ số PGI', 'chỉ số xanh cấp tỉnh', 'pgi', 'Chỉ số Xanh'],
  'ICT Index': ['ICT Index', 'chỉ số ICT Index', 'chỉ số ứng dụng công nghệ thông tin', 'ict index', 'ICT INDEX', 'chỉ số công nghệ thông tin'],
};

const COUNTED: Readonly<Record<string, readonly string[]>> = {
  'hạng tốt': ['số đơn vị hạng tốt', 'số đơn vị xếp hạng tốt', 'số đơn vị tốt về cải cách hành chính', 'số đơn vị xếp loại tốt', 'số đơn vị được xếp hạng tốt', 'đơn vị hạng tốt'],
  'hạng khá': ['số đơn vị hạng khá', 'số đơn vị xếp hạng khá', 'số đơn vị khá về cải cách hành chính', 'số đơn vị xếp loại khá', 'số đơn vị được xếp hạng khá', 'đơn vị hạng khá'],
  'hạng trung bình': ['số đơn vị hạng trung bình', 'số đơn vị xếp hạng trung bình', 'số đơn vị trung bình về cải cách hành chính', 'số đơn vị xếp loại trung bình', 'số đơn vị được xếp hạng trung bình', 'đơn vị hạng trung bình'],
  'hạng yếu': ['số đơn vị hạng yếu', 'số đơn vị xếp hạng yếu', 'số đơn vị yếu về cải cách hành chính', 'số đơn vị xếp loại yếu', 'số đơn vị được xếp hạng yếu', 'đơn vị hạng yếu'],
  'điểm huyện Khánh Vĩnh': ['điểm huyện Khánh Vĩnh', 'điểm cải cách hành chính của huyện Khánh Vĩnh', 'điểm xếp hạng cải cách hành chính của Khánh Vĩnh', 'điểm của Khánh Vĩnh', 'điểm CCHC huyện Khánh Vĩnh', 'điểm của huyện Khánh Vĩnh'],
  'điểm Ngân hàng Nhà nước chi nhánh tỉnh': ['điểm Ngân hàng Nhà nước chi nhánh tỉnh', 'điểm cải cách hành chính của Ngân hàng Nhà nước', 'điểm của Ngân hàng Nhà nước chi nhánh tỉnh', 'điểm CCHC của Ngân hàng Nhà nước', 'điểm Ngân hàng Nhà nước', 'điểm xếp hạng cải cách hành chính của Ngân hàng Nhà nước chi nhánh tỉnh'],
  'dân số': ['dân số', 'dân số tỉnh', 'dân số Khánh Hòa', 'dân số tỉnh Khánh Hòa', 'dân số của tỉnh Khánh Hòa', 'dân số của Khánh Hòa'],
  'số người trả lời': ['số người trả lời SIPAS', 'số người trả lời khảo sát SIPAS', 'số người trả lời', 'số người trả lời khảo sát hài lòng SIPAS', 'số người trả lời của SIPAS', 'số người trả lời SIPAS cả nước'],
  'không bị gây phiền hà': ['tỷ lệ không bị gây phiền hà', 'tỷ lệ người dân không bị gây phiền hà', 'tỷ lệ người dân nói không bị gây phiền hà', 'tỉ lệ không bị gây phiền hà', 'tỷ lệ không bị gây phiền hà cả nước', 'tỷ lệ người được hỏi nói không bị gây phiền hà'],
};

const PLACES: Readonly<Record<string, readonly string[]>> = {
  'Khánh Hòa': [' của Khánh Hòa', '', ' tỉnh Khánh Hòa', ' của tỉnh', ' Khánh Hòa', ' của tỉnh Khánh Hòa'],
  'Ninh Thuận': [' của Ninh Thuận', ' Ninh Thuận', ' tỉnh Ninh Thuận', ' của tỉnh Ninh Thuận', ' Ninh Thuận cũ', ' của Ninh Thuận trước sáp nhập'],
  'cả nước': [' bình quân cả nước', ' cả nước', ' trung bình cả nước', ' bình quân của 63 tỉnh, thành', ' của cả nước', ' bình quân các tỉnh, thành'],
  'bình quân vùng': [' bình quân vùng', ' vùng Bắc Trung Bộ và Duyên hải miền Trung', ' bình quân vùng Bắc Trung Bộ và Duyên hải miền Trung', ' trung bình vùng', ' bình quân của vùng', ' bình quân vùng Duyên hải miền Trung'],
};

const placesOf = (place: string): readonly string[] =>
  PLACES[place] ?? [` của ${place}`, ` ${place}`, ` tỉnh ${place}`, ` của tỉnh ${place}`];

/** `{n}`: the name with its place; `{y}`, `{x}`: years; `{v}`: how a value is asked for. */
const WORDINGS: Readonly<Record<Form, readonly string[]>> = {
  value: [
    '{n} năm {y} {v}?',
    'Năm {y} {n} {v}?',
    'cho hỏi {n} năm {y} {v} ạ',
    '{n} {y} {v}',
    'Cho tôi biết {n} năm {y} {v}',
    'ad ơi {n} năm {y} {v} vậy',
    'Xin hỏi năm {y}, {n} {v}?',
    '{n} của năm {y} {v}?',
  ],
  latest: [
    '{n} mới nhất {v}?',
    '{n} hiện nay {v}?',
    '{n} gần đây nhất {v}?',
    'Hiện nay {n} {v}?',
    '{n} năm gần nhất {v}?',
    '{n} hiện tại {v} ạ?',
  ],
  all: [
    '{n} qua các năm',
    '{n} các năm gần đây thế nào?',
    '{n} từ {x} đến {y}',
    'Diễn biến {n} qua các năm?',
    '{n} giai đoạn {x}-{y}',
    'Cho tôi {n} tất cả các năm',
    'Liệt kê {n} theo từng năm',
    '{n} từ năm {x} đến năm {y} ra sao?',
    '{n} từ {x} đến nay',
    'lịch sử {n}',
  ],
  best: [
    'Năm nào {n} cao nhất?',
    '{n} cao nhất là năm nào?',
    '{n} năm nào cao nhất?',
    'Từ {x} đến {y}, năm nào {n} cao nhất?',
    'nam nao {n} cao nhat',
    '{n} cao nhất vào năm nào ạ?',
  ],
  worst: [
    'Năm nào {n} thấp nhất?',
    '{n} thấp nhất là năm nào?',
    '{n} năm nào thấp nhất?',
    'Từ {x} đến {y}, năm nào {n} thấp nhất?',
    'nam nao {n} thap nhat',
    '{n} thấp nhất vào năm nào ạ?',
  ],
  change: [
    '{n} năm {y} so với năm {x} thay đổi thế nào?',
    '{n} năm {y} tăng hay giảm bao nhiêu so với {x}?',
    'So với năm {x}, {n} năm {y} tăng hay giảm?',
    '{n} từ {x} đến {y} tăng giảm bao nhiêu?',
    '{n} {y} so với {x} chênh bao nhiêu?',
    '{n} năm {y} thay đổi bao nhiêu so với năm {x}?',
  ],
};

const ASKED: Readonly<Record<SeriesMeasure, readonly string[]>> = {
  score: ['bao nhiêu điểm', 'được bao nhiêu điểm', 'đạt mấy điểm', 'là bao nhiêu điểm', 'đạt bao nhiêu điểm'],
  rank: ['xếp thứ mấy', 'hạng mấy', 'đứng thứ mấy', 'xếp hạng mấy', 'đứng hạng bao nhiêu'],
  amount: ['là bao nhiêu', 'bao nhiêu', 'là mấy', 'được bao nhiêu', 'có bao nhiêu'],
};
/** The measure before the name where the value itself is not asked for. */
const NAMED: Readonly<Record<SeriesMeasure, readonly string[]>> = {
  score: ['điểm ', 'điểm số '],
  rank: ['thứ hạng ', 'xếp hạng '],
  amount: [''],
};

/** A fixed choice among words for a key: the same in every run. */
export function pick<T>(among: readonly T[], key: string): T {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  const chosen = among[sum % among.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function named({ name, index, component, place }: Series, key: string): string {
  if (index === undefined) return pick(COUNTED[name] ?? [name], key);
  const whole = pick(INDEX_NAMES[index] ?? [index], key);
  const where = pick(placesOf(place), `${key}p`);
  if (component === undefined) return whole + where;
  return pick(
    [
      `chỉ số thành phần ${component} trong ${whole}${where}`,
      `${whole}${where} nội dung ${component}`,
      `nội dung ${component} của ${whole}${where}`,
      `${component} trong ${whole}${where}`,
    ],
    `${key}c`,
  );
}

interface Wanted {
  readonly form: Form;
  readonly series: Series;
  readonly measure: SeriesMeasure;
  readonly y: number;
  readonly x: number;
}

/** One wording of a question; every third one without diacritics. */
function wording({ form, series, measure, y, x }: Wanted, turn: number): string {
  const key = `${series.id} ${measure} ${form} ${y} ${x} ${turn}`;
  const asksValue = form === 'value' || form === 'latest';
  const name = `${asksValue ? '' : pick(NAMED[measure], key)}${named(series, key)}`;
  const said = pick(WORDINGS[form], `${key}w`)
    .replaceAll('{n}', name)
    .replaceAll('{v}', pick(ASKED[measure], `${key}v`))
    .replaceAll('{y}', String(y))
    .replaceAll('{x}', String(x));
  return pick([false, false, true], `${key}m`) ? withoutMarks(said) : said;
}

const written = (measure: SeriesMeasure, { values, outOf }: SeriesPoint): string | undefined => {
  const value = values[measure];
  if (!value) return undefined;
  return measure === 'rank' && outOf !== undefined ? `${value.written}/${outOf}` : value.written;
};

const comparable = (points: readonly SeriesPoint[], measure: SeriesMeasure): readonly SeriesPoint[] => {
  const groups = points.map((point) =>
    points.filter((one) => one.values[measure] && areAlike(measure, point, one)),
  );
  return groups.sort((a, b) => b.length - a.length || (b.at(-1)?.year ?? 0) - (a.at(-1)?.year ?? 0))[0] ?? [];
};

/** Best or worst of the comparable points; none where all or too many are equal. */
function extreme(form: 'best' | 'worst', points: readonly SeriesPoint[], measure: SeriesMeasure): SeriesPoint[] {
  const used = comparable(points, measure).filter(({ values }) => values[measure]?.bound === undefined);
  const numbers = used.map(({ values }) => values[measure]?.value ?? 0);
  const most = (form === 'best') === (measure !== 'rank') ? Math.max(...numbers) : Math.min(...numbers);
  const found = used.filter(({ values }) => values[measure]?.value === most);
  return found.length > 3 || found.length === used.length ? [] : found;
}

const decimals = (value: number): string =>
  String(Number(value.toFixed(6))).replace('.', ',').replace(/\B(?=(?:\d{3})+(?!\d|,))/gu, (_, at, all) =>
    all.slice(0, at).includes(',') ? '' : '.',
  );

function changeGold(later: SeriesPoint, earlier: SeriesPoint, measure: SeriesMeasure): string[] | undefined {
  const [a, b] = [later.values[measure], earlier.values[measure]];
  if (!a || !b || !areAlike(measure, later, earlier) || a.bound !== undefined || b.bound !== undefined)
    return undefined;
  if (a.value === b.value) return ['không đổi'];
  const size = decimals(Math.abs(a.value - b.value));
  const isUp = measure === 'rank' ? a.value < b.value : a.value > b.value;
  return [`${isUp ? 'tăng' : 'giảm'} ${size} `, a.written, b.written];
}

/** Wordings of each question that are asked. */
const TURNS = [0, 1];

function itemsOf(series: Series, measure: SeriesMeasure): SeriesItem[] {
  const { points } = series;
  const known = points.filter(({ values }) => values[measure]);
  const [first, newest] = [known[0], known.at(-1)];
  if (!first || !newest) return [];
  const make = (
    wanted: Omit<Wanted, 'series' | 'measure'>,
    gold: readonly string[] | undefined,
    cited: readonly SeriesPoint[],
  ): SeriesItem[] =>
    TURNS.map((turn) => ({
      form: wanted.form,
      series,
      measure,
      question: wording({ ...wanted, series, measure }, turn),
      ...(gold && { gold }),
      cited: cited.map(({ statementId }) => statementId),
    }));
  const years = Array.from({ length: newest.year - first.year + 5 }, (_, i) => first.year - 2 + i);
  const values = years.flatMap((y) => {
    const point = points.find(({ year }) => year === y);
    const said = point && written(measure, point);
    return make({ form: 'value', y, x: y }, said === undefined ? undefined : [said], said && point ? [point] : []);
  });
  const changes = known.flatMap((later) => {
    const earlier = [later.year - 1, first.year].filter((x) => x < later.year);
    return [...new Set(earlier)].flatMap((x) => {
      const point = points.find(({ year }) => year === x);
      const gold = point && changeGold(later, point, measure);
      return make({ form: 'change', y: later.year, x }, gold, gold && point ? [later, point] : []);
    });
  });
  const span = { y: newest.year, x: first.year };
  const extremes = (['best', 'worst'] as const).flatMap((form) => {
    const found = extreme(form, known, measure);
    const gold = found.flatMap((point) => [String(point.year), written(measure, point) ?? '']);
    return make({ form, ...span }, found.length > 0 ? gold : undefined, found);
  });
  const latest = written(measure, newest) ?? '';
  return [
    ...values,
    ...changes,
    ...extremes,
    ...make({ form: 'latest', ...span }, [latest, String(newest.year)], [newest]),
    ...(known.length > 1 ? make({ form: 'all', ...span }, [latest, String(newest.year)], known) : []),
  ];
}

/** Every series x measure x year from two before its first to two after its last x form. */
export const seriesItems = (all: readonly Series[]): SeriesItem[] =>
  all.flatMap((series) => series.measures.flatMap((measure) => itemsOf(series, measure)));
