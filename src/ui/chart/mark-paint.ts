import { groupedNumber } from '../../model/labels.ts';
import { type AlphaStops, chartSigns, signOpacity } from '../base/chart-signs.ts';
import { chartLabelOf, isAnnounced, type LabelFont } from './label-widths.ts';
import { formOf, statesOfMark } from './marker.ts';
import { isSliver, type PlacedMark } from './place-marks.ts';

/** Draws marks on a canvas as chart-signs.css and chart.css draw them as elements. */

/** The chart's colours and measures at this moment. */
export type Palette = {
  /** The colour of a custom property, e.g. of `var(--ink)`. */
  readonly colourOf: (name: string) => string;
  readonly font: LabelFont;
  readonly countFont: string;
  readonly rowHeight: number;
  /** From the chart's top to its first row. */
  readonly top: number;
};

export type PaintedMark = Omit<PlacedMark, 'hidden'> & {
  /** Edges of its days in pixels from the chart's left edge; of a day of the day itself. */
  readonly from: number;
  readonly to: number;
  readonly hues: readonly string[];
  readonly emphasis: 'open' | 'cursor' | 'none';
};

/** Reads the palette that holds in an element of the page. */
export function readPalette(chart: HTMLElement, font: LabelFont): Palette {
  const style = getComputedStyle(chart);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const measure = (property: string) => Number.parseFloat(style.getPropertyValue(property)) * rem;
  const colours = coloursIn(chart);
  return {
    colourOf: (name) => colours.get(name) ?? style.color,
    font,
    countFont: `500 ${COUNT_FONT_REM * rem}px ${style.fontFamily}`,
    rowHeight: measure('--row-height'),
    top: measure('--axis-height') + measure('--rows-gap'),
  };
}

type Colours = ReadonlyMap<string, string>;

let coloursRead: { readonly chart: HTMLElement; readonly look: string; colours: Colours } | null =
  null;

/** The colours as they are in a chart. To read them makes its styles be worked out anew, so they are kept for the look of the page. */
function coloursIn(chart: HTMLElement): Colours {
  const look = lookOfPage();
  if (coloursRead?.chart === chart && coloursRead.look === look) return coloursRead.colours;
  // All at once, since each that is read after another was added would work out the styles anew.
  const probes = COLOURS.map((name) => {
    const probe = document.createElement('span');
    probe.style.color = name;
    return probe;
  });
  chart.append(...probes);
  const colours = new Map(
    probes.map((probe, at) => [COLOURS[at] ?? '', getComputedStyle(probe).color]),
  );
  for (const probe of probes) probe.remove();
  coloursRead = { chart, look, colours };
  return colours;
}

/** Of what the style sheets choose colours by. */
const LOOKS = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
  'print',
];

function lookOfPage(): string {
  const theme = document.documentElement.dataset.theme ?? '';
  return [theme, ...LOOKS.map((look) => matchMedia(look).matches)].join();
}

const COLOURS = [
  'var(--ink)',
  'var(--paper)',
  'var(--card)',
  'var(--muted)',
  'var(--column)',
  'var(--side-1)',
  'var(--side-2)',
  'var(--side-others)',
];

/** These are of the stylesheets: the height of a sign, the distance of its label, in pixels; a count's letters. */
const SIGN_PX = 12;
const LABEL_DISTANCE_PX = 2;
const DAY_LABEL_DISTANCE_PX = 8;
const HALO_PX = 4;
const COUNT_FONT_REM = 0.6875;
const COUNT_HEIGHT_PX = 14;
const COLUMN_GAP_PX = 2;

export function paintMark(
  context: CanvasRenderingContext2D,
  mark: PaintedMark,
  palette: Palette,
  width: number,
): void {
  if (mark.mark.kind === 'column') {
    paintColumn(context, mark, palette, width);
    return;
  }
  const { rowHeight, top, colourOf } = palette;
  const middle = top + (mark.row + 0.5) * rowHeight;
  const form = formOf(mark.mark);
  const centre = (mark.from + mark.to) / 2;
  // Beyond the edges the library draws no more than this of a bar either.
  const days = { left: Math.max(mark.from, -width), right: Math.min(mark.to, 2 * width) };
  const isDot = form === 'day' || days.right - days.left < SIGN_PX;
  const left = isDot ? centre - SIGN_PX / 2 : days.left;
  const length = isDot ? SIGN_PX : days.right - days.left;
  const states = statesOfMark(mark.mark);
  context.globalAlpha = signOpacity([form, ...states]);
  context.fillStyle = fillIn(context, mark, palette, left, length);
  context.beginPath();
  context.roundRect(left, middle - SIGN_PX / 2, length, SIGN_PX, SIGN_PX / 2);
  context.fill();
  if (states.includes('announced')) {
    context.fillStyle = colourOf('var(--card)');
    context.beginPath();
    context.roundRect(left + 2, middle - 4, Math.max(0, length - 4), 8, 4);
    context.fill();
  }
  context.globalAlpha = 1;
  if (states.includes('unreviewed')) {
    outline(context, left - 1.5, middle - 7.5, length + 3, 15, colourOf('var(--ink)'), [2, 2]);
  }
  if (mark.emphasis !== 'none') {
    context.lineWidth = 2;
    outline(context, left - 3, middle - 9, length + 6, 18, colourOf('var(--ink)'), []);
    context.lineWidth = 1;
  }
  if (mark.side !== 'none') paintLabel(context, mark, palette, { middle, left, length, isDot });
}

function outline(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  dash: readonly number[],
): void {
  context.strokeStyle = colour;
  context.setLineDash([...dash]);
  context.beginPath();
  context.roundRect(x, y, width, height, height / 2);
  context.stroke();
  context.setLineDash([]);
}

function fillIn(
  context: CanvasRenderingContext2D,
  { mark, hues }: PaintedMark,
  { colourOf }: Palette,
  left: number,
  length: number,
): string | CanvasGradient {
  const soft = chartSigns[formOf(mark)].alphas;
  const [only] = hues;
  if (soft === null && hues.length === 1 && only !== undefined) return colourOf(only);
  const gradient = context.createLinearGradient(left, 0, left + length, 0);
  const alphas = soft ?? [[0, 1] as const, [1, 1] as const];
  for (const [at, hue] of hues.entries()) {
    const [from, to] = [at / hues.length, (at + 1) / hues.length];
    const within = alphas.map(([place]) => place).filter((place) => place > from && place < to);
    for (const place of [from, ...within, to]) {
      const percent = Math.round(alphaAt(alphas, place) * 100);
      const colour = colourOf(hue);
      gradient.addColorStop(
        place,
        percent === 100 ? colour : `color-mix(in srgb, ${colour} ${percent}%, transparent)`,
      );
    }
  }
  return gradient;
}

function alphaAt(alphas: AlphaStops, place: number): number {
  for (const [n, [at, alpha]] of alphas.entries()) {
    if (place > at) continue;
    const [before, alphaBefore] = alphas[n - 1] ?? [at, alpha];
    return at === before
      ? alpha
      : alphaBefore + ((place - before) / (at - before)) * (alpha - alphaBefore);
  }
  return 1;
}

type Sign = {
  readonly middle: number;
  readonly left: number;
  readonly length: number;
  readonly isDot: boolean;
};

function paintLabel(
  context: CanvasRenderingContext2D,
  { mark, side, emphasis }: PaintedMark,
  { colourOf, font, rowHeight }: Palette,
  { middle, left, length, isDot }: Sign,
): void {
  const text = chartLabelOf(mark);
  context.font = isAnnounced(mark) ? font.italic : font.upright;
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
  const edge = side === 'right' ? left + length : left;
  const distance = (isDot ? DAY_LABEL_DISTANCE_PX - SIGN_PX / 2 : LABEL_DISTANCE_PX) + font.padding;
  const x = side === 'right' ? edge + distance : edge - distance - width;
  const baseline = middle + (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
  const isBackground = mark.kind === 'single' && mark.event.background;
  if (emphasis === 'open') {
    context.fillStyle = colourOf('var(--ink)');
    context.beginPath();
    context.roundRect(
      x - font.padding,
      middle - rowHeight / 2 + 1,
      width + 2 * font.padding,
      rowHeight - 2,
      4,
    );
    context.fill();
    context.fillStyle = colourOf('var(--paper)');
  } else {
    context.strokeStyle = colourOf('var(--card)');
    context.lineJoin = 'round';
    context.lineWidth = HALO_PX;
    context.strokeText(text, x, baseline);
    context.lineWidth = 1;
    context.fillStyle = colourOf(isBackground ? 'var(--muted)' : 'var(--ink)');
  }
  context.fillText(text, x, baseline);
}

function paintColumn(
  context: CanvasRenderingContext2D,
  { mark, from, to, row, rows, share, emphasis }: PaintedMark,
  { colourOf, countFont, rowHeight, top }: Palette,
  chartWidth: number,
): void {
  // As wide as its days, of which the count stands over what is seen.
  const [left, right] = [Math.max(from, 0), Math.min(to, chartWidth)];
  const width = right - left - COLUMN_GAP_PX;
  if (width <= 0) return;
  const centre = (left + right) / 2;
  const bottom = top + (row + rows) * rowHeight;
  const height = share * (rows * rowHeight - COUNT_HEIGHT_PX);
  context.fillStyle = colourOf('var(--column)');
  context.beginPath();
  context.roundRect(centre - width / 2, bottom - height, width, height, [2, 2, 0, 0]);
  context.fill();
  if (emphasis !== 'none') {
    context.lineWidth = 2;
    context.strokeStyle = colourOf('var(--ink)');
    context.strokeRect(centre - width / 2 - 2, bottom - height - 2, width + 4, height + 2);
    context.lineWidth = 1;
  }
  if (isSliver(from, to, chartWidth)) return;
  context.font = countFont;
  context.textAlign = 'center';
  context.fillStyle = colourOf('var(--muted)');
  context.fillText(groupedNumber(mark.count), centre, bottom - height - 3);
  context.textAlign = 'left';
}
