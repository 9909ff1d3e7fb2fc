/** A box in pixels, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A text that wants to stand at its point. */
export interface LabelWish {
  readonly at: Position;
  readonly width: number;
  readonly height: number;
  /** Straight above or below its point, nowhere else. */
  readonly isUpright?: boolean;
}

export interface LabelSurroundings {
  /** No text leaves it. */
  readonly bounds: Box;
  /** Other text, which no text may touch. */
  readonly taken: readonly Box[];
  /** The lines drawn, which text should not cross. */
  readonly segments: readonly (readonly [Position, Position])[];
}

const POINT_RADIUS = 5;
/** From the middle of a point to the edge of its text. */
const GAP = 8;
const ROUNDS = 12;
const COST = {
  outside: 1_000,
  overlap: 400,
  point: 60,
  crossing: 12,
  foreign: 14,
  away: 0.35,
  below: 1,
} as const;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const SHIFTS = [0, -0.3, 0.3, -0.5, 0.5, -0.75, 0.75];

/** Where a text may stand: above or below its point, further off, to a side. Best first. */
function candidates({ at, width, height, isUpright = false }: LabelWish): readonly Box[] {
  const boxes: Box[] = [];
  for (const far of [0, 0.5, 1, 1.6, 2.2, 3])
    for (const side of isUpright ? [0] : SHIFTS)
      for (const up of [true, false]) {
        const away = GAP + far * height;
        const y = up ? at.y - away - height : at.y + away;
        boxes.push({ x: at.x - width / 2 + side * width, y, width, height });
      }
  if (isUpright) return boxes;
  for (const x of [at.x + GAP, at.x - GAP - width]) boxes.push({ x, y: at.y - height / 2, width, height });
  return boxes;
}

/** Whether a line crosses a box: the part of the line above the box's width, against its height. */
function crosses([from, to]: readonly [Position, Position], box: Box): boolean {
  const left = Math.max(from.x, box.x);
  const right = Math.min(to.x, box.x + box.width);
  if (left >= right) return false;
  const slope = (to.y - from.y) / (to.x - from.x);
  const [a, b] = [from.y + slope * (left - from.x), from.y + slope * (right - from.x)];
  return Math.min(a, b) < box.y + box.height && Math.max(a, b) > box.y;
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

const around = ({ x, y }: Position): Box => ({
  x: x - POINT_RADIUS,
  y: y - POINT_RADIUS,
  width: 2 * POINT_RADIUS,
  height: 2 * POINT_RADIUS,
});

/** From the middle of a text to a point. */
const distance = ({ x, y, width, height }: Box, to: Position): number =>
  Math.hypot(x + width / 2 - to.x, y + height / 2 - to.y);

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;

/**
 * Where each text stands so that none covers another: each in turn takes the cheapest place given all others, until
 * nothing moves. Undefined for a text that finds no place of its own. The same wishes give the same places.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { bounds, taken, segments }: LabelSurroundings,
): readonly (Box | undefined)[] {
  const points = wishes.map(({ at }) => around(at));
  /** Points that a reader could take for the one that is meant. */
  const nearer = (box: Box, { at }: LabelWish): number =>
    count(wishes, (other) => distance(box, other.at) < distance(box, at));
  // What does not depend on where the other texts stand.
  const options = wishes.map((wish) =>
    candidates(wish).map((box) => ({
      box,
      cost:
        (isInside(box, bounds) ? 0 : COST.outside) +
        COST.overlap * count(taken, (other) => overlaps(box, other)) +
        COST.point * count(points, (point) => overlaps(box, point)) +
        COST.crossing * count(segments, (segment) => crosses(segment, box)) +
        COST.foreign * nearer(box, wish) +
        COST.away * distance(box, wish.at) +
        (box.y > wish.at.y ? COST.below : 0),
    })),
  );
  const placed: (Box | undefined)[] = wishes.map(() => undefined);
  const costBeside = (box: Box, i: number): number =>
    COST.overlap *
    count(placed, (other) => other !== undefined && other !== placed[i] && overlaps(box, other));
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false;
    for (const [i, choices] of options.entries()) {
      const costs = choices.map(({ box, cost }) => cost + costBeside(box, i));
      const best = choices[costs.indexOf(Math.min(...costs))]?.box;
      moved ||= best !== placed[i];
      placed[i] = best;
    }
  }
  return dropCovered(placed, { bounds, taken });
}

/** A text that would still cover another one, or leave the picture, is left out: the table has its value. */
function dropCovered(
  placed: readonly (Box | undefined)[],
  { bounds, taken }: Pick<LabelSurroundings, 'bounds' | 'taken'>,
): readonly (Box | undefined)[] {
  const kept: Box[] = [];
  return placed.map((box) => {
    const isFree = box && isInside(box, bounds) && ![...taken, ...kept].some((other) => overlaps(box, other));
    if (!(box && isFree)) return undefined;
    kept.push(box);
    return box;
  });
}
