import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  AMOUNT,
  DTI_RANK,
  DTI_SCORE,
  EXAMPLE_CHARTS,
  PAPI_SCORE,
  PAR_INDEX_RANK,
  PAR_INDEX_SCORE,
  PCI_RANK,
  PCI_SCORE,
  TWO_PROVINCES,
} from '../../tests/support/example-charts.ts';
import type { Chart } from '../answer/reply.ts';
import { CHART_WIDTH } from './chart-layout.ts';
import { drawSvg } from './draw-svg.ts';
import { textWidth } from './fonts.ts';
import { lineLook } from './line-looks.ts';
import { type Box, overlaps } from './place-labels.ts';

const parse = (chart: Chart): Document =>
  new JSDOM(drawSvg(chart), { contentType: 'image/svg+xml' }).window.document;
const textsOf = (document: Document): string[] =>
  [...document.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** Translation and quarter turn of a text, as ECharts writes them: `translate(x y)`, `matrix(a,b,c,d,x,y)`. */
function placeOf(element: Element): { x: number; y: number; isUpright: boolean } {
  const transform = element.getAttribute('transform') ?? '';
  const numbers = [...transform.matchAll(/-?[\d.]+(?:e-?\d+)?/gu)].map(Number);
  const isUpright = /matrix|rotate/u.test(transform);
  const [x = 0, y = 0] = numbers.slice(transform.startsWith('matrix') ? 4 : 0);
  return { x, y, isUpright };
}

/** The room of a text; letters are a little lower than their line. */
function boxOf(element: Element): Box {
  const { x, y, isUpright } = placeOf(element);
  const size = Number.parseFloat(element.getAttribute('font-size') ?? '0');
  const weight = element.getAttribute('font-weight') === '600' ? 600 : 400;
  const width = textWidth(element.textContent ?? '', { size, weight });
  const anchor = element.getAttribute('text-anchor');
  const above = anchor === 'middle' ? width / 2 : 0;
  if (isUpright) return { x: x - size / 2, y: y - above, width: size, height: width };
  const left = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  return { x: x + number(element, 'x') - left, y: y + number(element, 'y') - size / 2, width, height: size };
}

const shown = ({ lines, measure }: Chart): string[] =>
  lines.flatMap(({ points }) =>
    points.map(({ written }) =>
      measure === 'rank' && lines.length === 1 ? (written.split('/')[0] ?? '') : written,
    ),
  );

/** The strokes of the line of this place in the legend, as the number of points each has. */
function strokesOf(document: Document, index: number): number[] {
  const { colour } = lineLook(index);
  return [...document.querySelectorAll(`path[stroke="${colour}"][fill="none"]`)].flatMap((path) =>
    (path.getAttribute('d') ?? '')
      .split('M')
      .filter((part) => part !== '')
      .map((part) => part.split('L').length),
  );
}

describe('drawSvg', () => {
  it.each(EXAMPLE_CHARTS.map((chart) => [chart.id, chart] as const))('draws %s whole', (_id, chart) => {
    const document = parse(chart);
    const root = document.documentElement;
    const texts = textsOf(document);
    expect(root.getAttribute('width')).toBe(String(CHART_WIDTH));
    expect(texts).toContain('Năm');
    expect(texts).toEqual(expect.arrayContaining(shown(chart)));
    for (const { points } of chart.lines)
      expect(texts).toEqual(expect.arrayContaining(points.map(({ year }) => String(year))));
    expect(texts).toEqual(expect.arrayContaining(chart.missing.map(String)));
    expect(texts.join(' ')).toContain(`Nguồn: ${chart.sources.join('; ')}`);
    expect(texts.join(' ')).toContain(chart.title);
  });

  it.each(EXAMPLE_CHARTS.map((chart) => [chart.id, chart] as const))(
    'has no text of %s over another, nor outside',
    (_id, chart) => {
      const document = parse(chart);
      const height = number(document.documentElement, 'height');
      const boxes = [...document.querySelectorAll('text')].map((element) => ({
        text: element.textContent,
        box: boxOf(element),
      }));
      for (const { text, box } of boxes) {
        expect(box.x, `${text}`).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, `${text}`).toBeLessThanOrEqual(CHART_WIDTH);
        expect(box.y + box.height, `${text}`).toBeLessThanOrEqual(height);
      }
      const covered = boxes.flatMap((one, i) =>
        boxes.slice(i + 1).flatMap((other) => (overlaps(one.box, other.box) ? [[one.text, other.text]] : [])),
      );
      expect(covered).toEqual([]);
    },
  );

  it('gives the same bytes again, whatever was drawn before', () => {
    const first = EXAMPLE_CHARTS.map(drawSvg);
    expect([...EXAMPLE_CHARTS].reverse().map(drawSvg).reverse()).toEqual(first);
  });

  it('says what it shows, without scripts, styles or ids of the drawing library', () => {
    const svg = drawSvg(PAPI_SCORE);
    const document = parse(PAPI_SCORE);
    expect(document.documentElement.getAttribute('role')).toBe('img');
    expect(document.querySelector('title')?.textContent).toContain(PAPI_SCORE.title);
    expect(document.querySelector('desc')?.textContent).toContain('2020: 39,14 điểm. 2021: không có số liệu');
    expect(svg).not.toMatch(/style|class=|zr\d|ecmeta|script|undefined|NaN/u);
  });

  it('names axes with their units', () => {
    expect(textsOf(parse(PAPI_SCORE))).toContain('Điểm (thang 10-80, 8 nội dung)');
    expect(textsOf(parse(PAR_INDEX_SCORE))).toContain('Kết quả (%)');
    expect(textsOf(parse(PAR_INDEX_RANK))).toContain('Hạng trên 63 tỉnh, thành phố (hạng 1 đứng đầu)');
    expect(textsOf(parse(DTI_RANK))).toContain('Hạng (hạng 1 đứng đầu)');
    expect(textsOf(parse(AMOUNT))).toContain('Hồ sơ');
  });

  it('lets ranks run downward: rank 1 stands on top', () => {
    const ticks = [...parse(PCI_RANK).querySelectorAll('text[text-anchor="end"]')].filter(
      (element) => !placeOf(element).isUpright,
    );
    const places = ticks.map((element) => [Number(element.textContent), placeOf(element).y] as const);
    expect(places.map(([tick]) => tick)).toEqual([1, 10, 20, 30, 40, 50]);
    expect(places.map(([, y]) => y)).toEqual(places.map(([, y]) => y).sort((a, b) => a - b));
  });

  it('parts a line at a missing year and says so in its place', () => {
    expect(strokesOf(parse(PCI_RANK), 0)).toEqual([12, 2, 2]);
    expect(textsOf(parse(PCI_RANK)).filter((text) => text === 'không có số liệu')).toHaveLength(2);
    // Two years that stand alone are points without a stroke.
    expect(strokesOf(parse(PAPI_SCORE), 0).filter((points) => points > 1)).toEqual([3]);
  });

  it('never joins the province before the merger with the one after it', () => {
    const document = parse(DTI_RANK);
    expect(strokesOf(document, 0)).toEqual([2]);
    expect(strokesOf(document, 1).filter((points) => points > 1)).toEqual([]);
    expect(textsOf(document)).toEqual(
      expect.arrayContaining(['Khánh Hòa (trước sáp nhập)', 'Khánh Hòa (sau sáp nhập)', '30/63', '16/34']),
    );
  });

  it('tells lines apart without their colour', () => {
    const document = parse(TWO_PROVINCES);
    const dashes = [0, 1].map((index) =>
      document
        .querySelector(`path[stroke="${lineLook(index).colour}"][fill="none"]`)
        ?.getAttribute('stroke-dasharray'),
    );
    expect(dashes).toEqual([null, '6,4']);
    expect(lineLook(0).symbol).not.toBe(lineLook(1).symbol);
  });

  it('marks derived values with an empty point and says what it means', () => {
    const document = parse(PAR_INDEX_SCORE);
    const { colour } = lineLook(0);
    expect(document.querySelectorAll(`path[stroke="${colour}"][fill="#ffffff"]`)).toHaveLength(2);
    const texts = textsOf(document);
    expect(texts.filter((text) => text === 'suy ra')).toHaveLength(2);
    expect(texts).toContain('Chấm rỗng: giá trị suy ra từ số liệu khác trong nguồn.');
    // Where years stand close there is room for the point only.
    expect(textsOf(parse(PCI_SCORE))).toContain('Chấm rỗng: giá trị suy ra từ số liệu khác trong nguồn.');
  });

  it('says when the axis does not begin where the scale does', () => {
    expect(textsOf(parse(PAPI_SCORE))).toContain('Trục đứng bắt đầu từ 38, không phải từ 10.');
    for (const whole of [AMOUNT, DTI_SCORE, PAR_INDEX_RANK])
      expect(textsOf(parse(whole)).join(' ')).not.toContain('Trục đứng');
  });

  it('writes the signs of XML in a title as text', () => {
    const title = 'Điểm <A & "B"> style="x" class="y"';
    const document = parse({ ...DTI_SCORE, title });
    expect(textsOf(document).join(' ')).toContain(title);
    expect(document.querySelector('title')?.textContent).toContain(title);
  });
});
