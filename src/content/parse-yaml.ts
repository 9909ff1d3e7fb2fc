import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLParseError,
} from 'yaml';

/** Keys and list positions from the top of a file. */
export type YamlPath = readonly (string | number)[];

export interface YamlFault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

export interface YamlText {
  /** Plain data, or undefined when the text cannot be read. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** 1-based line of what stands at `path`, or of the nearest thing around it. */
  readonly lineOf: (path: YamlPath) => number;
  /** The value at `path` as typed, over all its lines. */
  readonly sourceOf: (path: YamlPath) => string;
}

/** Vietnamese for what staff get wrong most; codes of the yaml package. */
const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Mục này ghi hai lần trong cùng một bản ghi. Bỏ bớt một.',
  TAB_AS_INDENT: 'Thụt đầu dòng bằng phím Tab. Hãy dùng dấu cách.',
  BAD_INDENT: 'Thụt đầu dòng không thẳng với các dòng cùng bản ghi.',
  BLOCK_AS_IMPLICIT_KEY:
    'Không đọc được dòng này: kiểm tra thụt đầu dòng; nếu trong câu có dấu hai chấm thì đặt cả câu trong dấu nháy đơn.',
  MISSING_CHAR: 'Thiếu dấu nháy, dấu ngoặc hoặc dấu phẩy ở dòng này hay ngay phía trên.',
  MULTILINE_IMPLICIT_KEY: 'Dòng này không đúng dạng "tên: giá trị". Kiểm tra dấu hai chấm và thụt đầu dòng.',
  IMPOSSIBLE: 'Không đọc được dòng này. So với các bản ghi bên cạnh.',
  UNEXPECTED_TOKEN: 'Có ký tự thừa ở dòng này. Nếu câu có dấu đặc biệt thì đặt cả câu trong dấu nháy đơn.',
  BAD_SCALAR_START: 'Câu bắt đầu bằng ký tự đặc biệt. Đặt cả câu trong dấu nháy đơn.',
  BAD_DQ_ESCAPE: 'Dấu gạch chéo ngược trong nháy kép không đúng. Dùng dấu nháy đơn.',
  MULTIPLE_DOCS: 'Có dòng "---" ở giữa tệp. Bỏ dòng đó.',
};

const UNREADABLE =
  'Không đọc được đoạn này. So với các bản ghi bên cạnh: thụt đầu dòng, dấu hai chấm, dấu nháy.';

/** The rest of the file can still be read and checked. */
const isHarmless = (error: YAMLParseError): boolean => error.code === 'DUPLICATE_KEY';

const keyOf = (pair: Pair): unknown => (isScalar(pair.key) ? pair.key.value : undefined);

interface Found {
  /** Where the entry starts: its key, or the item of a list. */
  readonly start: number;
  readonly value: unknown;
}

function step(node: unknown, segment: string | number): Found | undefined {
  if (isSeq(node)) {
    const item = typeof segment === 'number' ? node.items[segment] : undefined;
    return isNode(item) && item.range ? { start: item.range[0], value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((entry) => keyOf(entry) === segment);
  return pair && isNode(pair.key) && pair.key.range
    ? { start: pair.key.range[0], value: pair.value }
    : undefined;
}

/** The entry at `path`, or the last one on the way there. */
function find(document: Document, path: YamlPath): { found: Found; whole: boolean } {
  const root = document.contents;
  let found: Found = { start: root?.range?.[0] ?? 0, value: root };
  for (const segment of path) {
    const next = step(found.value, segment);
    if (!next) return { found, whole: false };
    found = next;
  }
  return { found, whole: true };
}

function unreadable(message: string): YamlText {
  return { value: undefined, faults: [{ line: 1, message }], lineOf: () => 1, sourceOf: () => '' };
}

function readDocument(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    message: MESSAGES[error.code] ?? UNREADABLE,
  }));
  return {
    // References (&, *) would let one line change many records: refused.
    value: document.errors.every(isHarmless) ? document.toJS({ maxAliasCount: 0 }) : undefined,
    faults,
    lineOf: (path) => lineAt(find(document, path).found.start),
    sourceOf: (path) => {
      const { found, whole } = find(document, path);
      return whole && isNode(found.value) && found.value.range
        ? text.slice(found.value.range[0], found.value.range[1])
        : '';
    },
  };
}

/** Reads YAML 1.2 text. Dates stay text; faults are in Vietnamese, all of them. */
export function parseYaml(text: string): YamlText {
  try {
    return readDocument(text);
  } catch (error) {
    if (error instanceof ReferenceError)
      return unreadable('Tệp dùng dấu tham chiếu (& hoặc *) của YAML. Hãy ghi đủ từng giá trị.');
    return unreadable('Tệp lồng quá sâu, không đọc được.');
  }
}
