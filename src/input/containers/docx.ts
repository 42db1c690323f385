import mammoth from 'mammoth';
import { parseFragment } from 'parse5';
import { UserError } from '../../errors.js';
import { readAll } from '../bytes.js';
import type { InputDocument, Opened } from './types.js';
import { visibleText } from './visible.js';

const NO_DOCX = new UserError('it is not a Word document', 'claims reads .docx; save an old .doc as .docx first.');

/** A Word document: its paragraphs, lists, tables and notes, without pictures, comments and what was struck out. */
export async function* wordDocument({ path, bytes }: Opened): AsyncGenerator<InputDocument> {
  const buffer = Buffer.from(await readAll(bytes));
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth.convertToHtml({ buffer }, { convertImage }).then(
    ({ value }) => value,
    () => Promise.reject(NO_DOCX),
  );
  yield { path, text: visibleText(parseFragment(html)), meta: {}, guessed: false };
}
