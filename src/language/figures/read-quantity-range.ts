import { type Draft, oneFigure, type Reading } from './draft.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { isListed, isYearLike, readUnit, type Unit, type UnitKind } from './read-unit.ts';
import type { TokenStream } from './token-stream.ts';

/** Units that the surface takes in. */
const CARRIED: ReadonlySet<UnitKind> = new Set(['percent', 'percent_point', 'money', 'score', 'step']);
/** May stand between đến and the second number: `từ 80% đến dưới 90%`. */
const FILLERS = new Set(['dưới', 'duoi', 'hết', 'gần', 'khoảng', 'hơn', 'trên']);

/** The token after a dash or đến, or null. */
function afterConnector(stream: TokenStream, index: number): number | null {
  if (stream.is(index, '-')) return index + 1;
  if (!stream.says(index, 'đến') && !stream.says(index, 'tới')) return null;
  return FILLERS.has(stream.at(index + 1).word) ? index + 2 : index + 1;
}

/** The second number must end the expression: no date, time or longer code begins there. */
function endsThere(stream: TokenStream, second: Amount): boolean {
  const next = stream.at(second.to);
  const goesOn = next.glued && (next.word === '/' || next.word === ':' || next.word === '-');
  return !goesOn && !(isYearLike(stream, second.from) && second.bare);
}

function agree(first: Unit, second: Unit): boolean {
  return !isListed(first) || (first.kind === second.kind && first.text === second.text);
}

/** `3-4 tỷ`: the scale of the second is the first's too, when the numbers rise. */
function sharedScale(first: Amount, second: Amount): number {
  const shares = second.scaled && !first.scaled && first.base < second.base;
  return shares ? Number(((first.value * second.value) / second.base).toPrecision(15)) : first.value;
}

function surfaceEnd(first: Unit, second: Amount, unit: Unit): number {
  const carried =
    CARRIED.has(unit.kind) || isListed(first) || (second.form === 'words' && unit.kind === 'duration');
  return carried ? unit.to : second.to;
}

/** `5 đến 7 ngày`, `3-4 tỷ đồng`, `10% – 15%`: two amounts of one unit. */
export function readQuantityRange(stream: TokenStream, first: Amount): Reading | null {
  const firstUnit = readUnit(stream, first.to);
  const at = afterConnector(stream, isListed(firstUnit) ? firstUnit.to : first.to);
  const second = at === null ? null : readAmount(stream, at);
  if (!second || !endsThere(stream, second)) return null;
  const unit = readUnit(stream, second.to);
  const low = sharedScale(first, second);
  if (low >= second.value || !agree(firstUnit, unit)) return null;
  const inWords = first.form === 'words' || second.form === 'words';
  if (inWords && !isListed(unit)) return null;
  const to = surfaceEnd(firstUnit, second, unit);
  const bare = unit.kind === 'none' && !first.scaled;
  const mixed = second.scaled && low === first.value && !first.scaled;
  const draft: Draft = {
    kind: 'range',
    value: [low, second.value],
    unit: isMoney(second, unit) ? 'đồng' : unit.text,
    from: first.from,
    to,
    anchor: stream.says(first.from - 1, 'từ') ? first.from - 1 : first.from,
    tail: isListed(unit) ? unit.to : to,
    ambiguous: bare || mixed || first.ambiguous || second.ambiguous,
  };
  return oneFigure(draft);
}

function isMoney(amount: Amount, unit: Unit): boolean {
  return amount.short && !isListed(unit);
}
