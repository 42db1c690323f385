import { parse, parseFragment } from 'parse5';
import { readAll } from '../bytes.js';
import { byteOrderMark, decode, type Encoding, encodingNamed } from '../decode.js';
import { articleOf } from './article.js';
import type { InputDocument, Opened, ReadOptions } from './types.js';
import { visibleText } from './visible.js';

/** A page: its article, or where none can be told from the page around it, all that a reader sees. */
export async function* htmlPage({ path, bytes }: Opened, { encoding }: ReadOptions): AsyncGenerator<InputDocument> {
  const { text: html, guessed } = decodePage(await readAll(bytes), encoding);
  const { content, title, meta } = articleOf(html);
  const article = content === null ? '' : visibleText(parseFragment(content));
  const text = article === '' ? visibleText(parse(html)) : withHeadline(title, article);
  yield { path, text, meta, guessed };
}

/** What the page itself says of its encoding counts if it is true. */
function decodePage(bytes: Uint8Array, declared: Encoding | null): ReturnType<typeof decode> {
  const said = declared ?? byteOrderMark(bytes) ?? saidBy(bytes);
  try {
    return decode(bytes, said);
  } catch (error) {
    if (declared !== null || said === null) throw error;
    return decode(bytes, null);
  }
}

const HEAD = 2048;
const CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]+)/iu;

function saidBy(bytes: Uint8Array): Encoding | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const label = CHARSET.exec(head)?.groups?.label;
  const encoding = label === undefined ? null : encodingNamed(label);
  return encoding?.startsWith('utf-16') ? null : encoding;
}

function withHeadline(title: string | null, text: string): string {
  return title === null || text.startsWith(title) ? text : `${title}\n\n${text}`;
}
