/** An element of a parsed document. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const TAG = /<(?<close>\/?)(?<name>[A-Za-z][\w.-]*)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>/gy;
const TEXT = /[^<]+/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the XML that renderers write, as strictly as XML 1.0 asks for: anything not well-formed throws. */
export function parseXml(source: string): Node {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(declaration)) throw new Error('no declaration');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(source)) throw new Error('a character that XML cannot hold');
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  for (let at = declaration.length; at < source.length; ) at += advance(source, at, stack);
  const [only] = root.children;
  if (stack.length !== 1 || root.children.length !== 1 || root.text.trim() !== '' || !only) throw new Error('not one element, closed');
  return only;
}

/** Takes in a tag or a stretch of text, and tells how long it is. */
function advance(source: string, at: number, stack: Node[]): number {
  const tag = match(TAG, source, at);
  if (tag) {
    step(stack, tag.groups ?? {});
    return tag[0].length;
  }
  const text = match(TEXT, source, at);
  const top = stack.at(-1);
  if (!text || !top) throw new Error(`not well-formed at ${source.slice(at, at + 40)}`);
  top.text += decode(text[0]);
  return text[0].length;
}

function step(stack: Node[], { close, name = '', attributes = '', empty }: Partial<Record<string, string>>): void {
  if (close) {
    if (stack.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    return;
  }
  const node = { name, attributes: attributesOf(attributes), children: [], text: '' };
  stack.at(-1)?.children.push(node);
  if (!empty) stack.push(node);
}

function attributesOf(list: string): Record<string, string> {
  const pairs = [...list.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)] as const);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w*));?/g, (entity, code?: string, name?: string) => {
    const decoded = code === undefined ? ENTITIES[name ?? ''] : String.fromCodePoint(Number(code));
    if (decoded === undefined || !entity.endsWith(';')) throw new Error(`no entity: ${entity}`);
    return decoded;
  });
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
