import { useLayoutEffect, useState } from 'react';
import type { ChartMark } from '../../explore/chart/marks.ts';
import { count } from '../../model/labels.ts';

/** The letters of the chart's labels, as this page's fonts and the reader's settings draw them. */
export type LabelFont = {
  /** As a canvas takes it. */
  readonly upright: string;
  readonly italic: string;
  /** Beside the words on either side, in pixels. */
  readonly padding: number;
  /** More is cut off, in pixels. */
  readonly maxWidth: number;
  /** What a reader's style sheet puts between letters and words (WCAG 1.4.12), as CSS has it. */
  readonly letterSpacing: string;
  readonly wordSpacing: string;
};

/** The width of a mark's label, in pixels. */
export type WidthOfLabel = (mark: ChartMark) => number;

/** What stands beside a mark: the event's short title, or how many there are. */
export function chartLabelOf(mark: ChartMark): string {
  return mark.kind === 'single' ? (mark.event.label ?? '') : count(mark.count, 'event');
}

export function isAnnounced(mark: ChartMark): boolean {
  return mark.kind === 'single' && mark.event.status === 'announced';
}

/** Measures labels without laying them out, and each only once. */
function widthsIn(font: LabelFont): WidthOfLabel {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (mark) => {
    const text = chartLabelOf(mark);
    const own = isAnnounced(mark) ? font.italic : font.upright;
    const key = `${own} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context === null) return 0;
    context.font = own;
    context.letterSpacing = font.letterSpacing;
    context.wordSpacing = font.wordSpacing;
    const whole = Math.ceil(context.measureText(text).width + 2 * font.padding);
    const width = Math.min(whole, font.maxWidth);
    known.set(key, width);
    return width;
  };
}

/** A label out of sight, whose size changes with its letters. */
function appendProbe(): HTMLElement {
  const label = document.createElement('span');
  label.className = 'event-label label-probe';
  label.textContent = 'Label with words';
  label.ariaHidden = 'true';
  document.body.append(label);
  return label;
}

function readFont(): LabelFont {
  const label = appendProbe();
  const { fontWeight, fontSize, fontFamily, paddingLeft, maxWidth, letterSpacing, wordSpacing } =
    getComputedStyle(label);
  label.remove();
  const upright = `${fontWeight} ${fontSize} ${fontFamily}`;
  return {
    upright,
    italic: `italic ${upright}`,
    padding: Number.parseFloat(paddingLeft),
    maxWidth: Number.parseFloat(maxWidth),
    letterSpacing: letterSpacing === 'normal' ? '0px' : letterSpacing,
    wordSpacing,
  };
}

type Labels = { readonly font: LabelFont; readonly widthOf: WidthOfLabel };

/**
 * The labels' letters and widths. Measured again once the fonts have come, since a fallback is
 * narrower or wider, and where the letters have changed with the size of the screen.
 */
export function useLabels(): Labels {
  const [labels, setLabels] = useState<Labels>(readLabels);
  useLayoutEffect(() => {
    // Told after a layout that happens anyway: to ask at every step would make one of its own.
    const probe = appendProbe();
    const resized = new ResizeObserver(() => {
      setLabels((before) => {
        const isSame = JSON.stringify(readFont()) === JSON.stringify(before.font);
        return isSame ? before : readLabels();
      });
    });
    resized.observe(probe);
    return () => {
      resized.disconnect();
      probe.remove();
    };
  }, []);
  useLayoutEffect(() => {
    let current = true;
    const fonts = [
      document.fonts.load('500 15px "Newsreader Variable"'),
      document.fonts.load('italic 500 15px "Newsreader Variable"'),
    ];
    Promise.allSettled(fonts).then(() => {
      if (current) setLabels(readLabels());
    });
    return () => {
      current = false;
    };
  }, []);
  return labels;
}

function readLabels(): Labels {
  const font = readFont();
  return { font, widthOf: widthsIn(font) };
}
