/** A plot with two logarithmic axes as SVG text: a line with markers for each series, its name at its end. */

const WIDTH = 860;
const HEIGHT = 520;
const BOX = { left: 80, right: 590, top: 50, bottom: 460 };
// Okabe and Ito: told apart by colour-blind readers too; a marker and a dash tell the others apart.
const COLOURS = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#D55E00', '#56B4E9', '#000000'];
const DASHES = ['', '7 4'];

const MARKERS = [
  (x, y) => `<circle cx="${x}" cy="${y}" r="4"/>`,
  (x, y) => `<path d="M${x - 4} ${y - 4}h8v8h-8z"/>`,
  (x, y) => `<path d="M${x} ${y - 5}l5 9h-10z"/>`,
];

const label = (x, y, text, more = '') => `<text x="${x}" y="${y}" ${more}>${text}</text>`;
const rounded = (number) => Math.round(number * 10) / 10;

/** Powers of ten from the one below the least to the one above the greatest. */
function decades(numbers) {
  const from = Math.floor(Math.log10(Math.min(...numbers)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...numbers))));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function scale(powers, from, to) {
  const span = powers.at(-1) - powers[0];
  return (value) => rounded(from + ((Math.log10(value) - powers[0]) / span) * (to - from));
}

const tickText = (power) => (10 ** power).toLocaleString('en-GB', { maximumFractionDigits: 4 });

function grid({ xPowers, yPowers, toX, toY }) {
  return [
    ...xPowers.flatMap((power) => {
      const x = toX(10 ** power);
      return [
        `<line x1="${x}" x2="${x}" y1="${BOX.top}" y2="${BOX.bottom}" stroke="#ddd"/>`,
        label(x, BOX.bottom + 18, tickText(power), 'text-anchor="middle"'),
      ];
    }),
    ...yPowers.flatMap((power) => {
      const y = toY(10 ** power);
      return [
        `<line x1="${BOX.left}" x2="${BOX.right}" y1="${y}" y2="${y}" stroke="#ddd"/>`,
        label(BOX.left - 8, y + 4, tickText(power), 'text-anchor="end"'),
      ];
    }),
  ];
}

function style(index) {
  const colour = COLOURS[index % COLOURS.length];
  const dash = DASHES[Math.floor(index / COLOURS.length) % DASHES.length];
  return { colour, dash, marker: MARKERS[index % MARKERS.length] };
}

/** @param {{ name: string, points: { x: number, y: number }[] }[]} series all values above 0 */
function drawSeries(series, { toX, toY }) {
  return series.flatMap(({ points }, index) => {
    const { colour, dash, marker } = style(index);
    const at = points.map(({ x, y }) => [toX(x), toY(y)]);
    return [
      `<polyline points="${at.map((pair) => pair.join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      `<g fill="${colour}">${at.map(([x, y]) => marker(x, y)).join('')}</g>`,
    ];
  });
}

/** Slowest first, as the lines end. */
function legend(series) {
  const order = series
    .map(({ name, points }, index) => ({ name, index, last: points.at(-1) }))
    .sort((a, b) => b.last.x - a.last.x || b.last.y - a.last.y);
  return order.flatMap(({ name, index }, line) => {
    const { colour, dash, marker } = style(index);
    const y = BOX.top + 10 + line * 24;
    return [
      `<line x1="606" x2="646" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      `<g fill="${colour}">${marker(626, y)}</g>`,
      label(654, y + 4, name),
    ];
  });
}

/**
 * @param {{ name: string, points: { x: number, y: number }[] }[]} series all values above 0
 * @param {{ title: string, x: string, y: string }} titles axis titles with their units
 */
export function logPlot(series, titles) {
  const all = series.flatMap(({ points }) => points);
  const xPowers = decades(all.map(({ x }) => x));
  const yPowers = decades(all.map(({ y }) => y));
  const axes = {
    xPowers,
    yPowers,
    toX: scale(xPowers, BOX.left, BOX.right),
    toY: scale(yPowers, BOX.bottom, BOX.top),
  };
  const middle = { x: (BOX.left + BOX.right) / 2, y: (BOX.top + BOX.bottom) / 2 };
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#222" role="img">`,
    `<title>${titles.title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    label(middle.x, 26, titles.title, 'text-anchor="middle" font-size="15" font-weight="bold"'),
    ...grid(axes),
    `<path d="M${BOX.left} ${BOX.top}V${BOX.bottom}H${BOX.right}" fill="none" stroke="#222"/>`,
    label(middle.x, BOX.bottom + 44, titles.x, 'text-anchor="middle"'),
    label(0, 0, titles.y, `text-anchor="middle" transform="translate(20 ${middle.y}) rotate(-90)"`),
    ...drawSeries(series, axes),
    ...legend(series),
    '</svg>',
  ].join('\n')}\n`;
}
