/** An article file parted into its YAML head and the lines of its body. */
export interface FrontMatter {
  /** Starts on line 2 of the file. */
  readonly yaml: string;
  readonly body: readonly string[];
  /** Line number of `body[0]`. */
  readonly bodyLine: number;
}

/**
 * Titles of news hold colons: `title: Khánh Hòa: mười năm` is no YAML, yet clear. Puts such a value in
 * quotes. Values that start with a sign of YAML are left alone.
 */
function quoteLooseValue(line: string): string {
  const [, key, value] = /^(\w+:)\s+([^\s'"|>[{&*!#].*)$/u.exec(line.trimEnd()) ?? [];
  if (key === undefined || value === undefined || !/:(?:\s|$)/u.test(value)) return line;
  return `${key} '${value.replaceAll("'", "''")}'`;
}

/** Splits an article file; undefined when it does not start with a head between two lines `---`. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return undefined;
  const yaml = lines.slice(1, end).map(quoteLooseValue).join('\n');
  return { yaml, body: lines.slice(end + 1), bodyLine: end + 2 };
}
