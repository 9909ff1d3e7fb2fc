/** What a portal may choose, by attributes of its script tag. Anything else is left as it is by default. */
export interface WidgetOptions {
  /** `data-title`: what stands above the conversation. */
  readonly title: string;
  /** `data-position`: the corner of the button. */
  readonly position: 'left' | 'right';
  /** `data-color`: ground of the button and of the heading, `#rrggbb`. */
  readonly color: string;
}

const DEFAULTS: WidgetOptions = { title: 'Hỏi đáp cải cách hành chính', position: 'right', color: '#0b4a66' };
const LONGEST_TITLE = 60;

/** Reads the attributes of the script tag. */
export function readWidgetOptions(dataset: Readonly<Record<string, string | undefined>>): WidgetOptions {
  const { title = '', position, color = '' } = dataset;
  return {
    title: title.trim().slice(0, LONGEST_TITLE) || DEFAULTS.title,
    position: position === 'left' ? 'left' : DEFAULTS.position,
    color: /^#[0-9a-f]{6}$/iu.test(color) ? color : DEFAULTS.color,
  };
}
