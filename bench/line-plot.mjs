/** A line plot as SVG text: axes with titles, ticks and a legend; readable on light and dark pages. */

const WIDTH = 760;
const HEIGHT = 420;
const BOX = { left: 70, right: 590, top: 50, bottom: 360 };
// Okabe and Ito: told apart by colour-blind readers too; dashes tell them apart in grey.
const STYLES = [
  { colour: '#0072B2', dash: '' },
  { colour: '#E69F00', dash: '8 3' },
  { colour: '#009E73', dash: '2 3' },
  { colour: '#CC79A7', dash: '10 3 2 3' },
  { colour: '#D55E00', dash: '5 5' },
];

/** A round step that gives four to eight ticks. */
function tickStep(highest) {
  const power = 10 ** Math.floor(Math.log10(highest / 4));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => highest / step <= 8);
}

function ticks(highest) {
  const step = tickStep(highest);
  const count = Math.ceil(highest / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

const label = (x, y, text, more = '') => `<text x="${x}" y="${y}" ${more}>${text}</text>`;

/**
 * @param {{ name: string, points: { x: number, y: number }[] }[]} series
 * @param {{ title: string, x: string, y: string }} titles axis titles with their units
 */
export function linePlot(series, titles) {
  const all = series.flatMap(({ points }) => points);
  const [xTicks, yTicks] = ['x', 'y'].map((axis) => ticks(Math.max(...all.map((point) => point[axis]))));
  const toX = (x) => BOX.left + ((BOX.right - BOX.left) * x) / xTicks.at(-1);
  const toY = (y) => BOX.bottom - ((BOX.bottom - BOX.top) * y) / yTicks.at(-1);
  const grid = [
    ...xTicks.map((x) => label(toX(x).toFixed(1), BOX.bottom + 18, x, 'text-anchor="middle"')),
    ...yTicks.flatMap((y) => [
      `<line x1="${BOX.left}" x2="${BOX.right}" y1="${toY(y).toFixed(1)}" y2="${toY(y).toFixed(1)}" stroke="#ddd"/>`,
      label(BOX.left - 8, (toY(y) + 4).toFixed(1), y, 'text-anchor="end"'),
    ]),
  ];
  const lines = series.map(({ points }, index) => {
    const path = points.map(({ x, y }) => `${toX(x).toFixed(1)},${toY(y).toFixed(1)}`).join(' ');
    const { colour, dash } = STYLES[index % STYLES.length];
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`;
  });
  const legend = series.flatMap(({ name }, index) => {
    const { colour, dash } = STYLES[index % STYLES.length];
    const y = BOX.top + 10 + index * 22;
    return [
      `<line x1="608" x2="644" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      label(652, y + 4, name),
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#222" role="img">`,
    `<title>${titles.title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    label(
      (BOX.left + BOX.right) / 2,
      26,
      titles.title,
      'text-anchor="middle" font-size="15" font-weight="bold"',
    ),
    ...grid,
    `<path d="M${BOX.left} ${BOX.top}V${BOX.bottom}H${BOX.right}" fill="none" stroke="#222"/>`,
    label((BOX.left + BOX.right) / 2, BOX.bottom + 44, titles.x, 'text-anchor="middle"'),
    label(
      0,
      0,
      titles.y,
      `text-anchor="middle" transform="translate(20 ${(BOX.top + BOX.bottom) / 2}) rotate(-90)"`,
    ),
    ...lines,
    ...legend,
    '</svg>',
  ].join('\n')}\n`;
}
