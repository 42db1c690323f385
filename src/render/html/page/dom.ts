/** Builds the page. Text goes in as text nodes only, so that nothing in it becomes markup. */

type Child = Node | string | null;

export interface Properties {
  readonly class?: string;
  /** Attributes of these names only: none of them can run anything. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Partial<Record<'click' | 'change' | 'input' | 'toggle' | 'close', () => void>>>;
}

/** An element with its attributes, listeners and children. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (properties.class !== undefined) element.className = properties.class;
  for (const [name, value] of Object.entries(properties.attributes ?? {})) element.setAttribute(name, value);
  for (const [event, listener] of Object.entries(properties.on ?? {})) element.addEventListener(event, listener);
  element.append(...children.flatMap((child) => (child === null ? [] : [typeof child === 'string' ? shown(child) : child])));
  return element;
}

/** Marks that turn the order of letters round would let a text show what it does not say. */
const REORDERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const WORD_JOINER = '\u2060';

/** The text without power over the order of what stands around it; as long as before, so that offsets hold. */
export const shown = (text: string): string => text.replace(REORDERING, WORD_JOINER);

/** The data that came with the page. */
export function readData<Data>(): Data {
  return JSON.parse(document.getElementById('data')?.textContent ?? 'null');
}
