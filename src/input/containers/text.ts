import { UserError } from '../../errors.js';
import { readAll } from '../bytes.js';
import { decode } from '../decode.js';
import type { InputDocument, Opened, ReadOptions } from './types.js';

/** A text as it stands: plain, or Markdown if its path says so. */
export async function* textDocument({ path, bytes }: Opened, { encoding }: ReadOptions): AsyncGenerator<InputDocument> {
  const { text, guessed } = decode(await readAll(bytes), encoding);
  const other = LOOKS.find(({ looks }) => looks.test(text.slice(0, HEAD)));
  if (other) throw new UserError(`it is not plain text but ${other.what}`, other.advice);
  yield { path, text, meta: {}, guessed };
}

const HEAD = 2000;

/** What would pass for text and is none: its markup would stand in the claims. */
const LOOKS: readonly { readonly looks: RegExp; readonly what: string; readonly advice: string }[] = [
  {
    looks: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)\b/iu,
    what: 'HTML',
    advice: 'Say --input html, or name the file .html.',
  },
  { looks: /^\s*<\?xml\b/u, what: 'XML', advice: 'Bring it into plain text, HTML or a table first.' },
  { looks: /^\{\\rtf/u, what: 'RTF', advice: 'Save it as .docx or as plain text.' },
  {
    looks: /^\s*\{\s*"[^"\n]*"\s*:[^\n]*\}[ \t]*(?:\r?\n|$)/u,
    what: 'JSON',
    advice: 'If each line is an object, say --input jsonl, or name the file .jsonl.',
  },
];
