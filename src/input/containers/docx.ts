import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import JSZip, { type JSZipObject } from 'jszip';
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
  await checkSize(buffer);
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth.convertToHtml({ buffer }, { convertImage }).then(
    ({ value }) => value,
    () => Promise.reject(NO_DOCX),
  );
  yield { path, text: visibleText(parseFragment(html)), meta: {}, guessed: false };
}

/** What the parts of a document with text may come to: an article has less than one. Bytes. */
const LONGEST = 32 * 1024 * 1024;
const TOO_LONG = new UserError(
  `what is packed in it is larger than ${LONGEST / 1024 / 1024} MB`,
  'Split it, or save it as plain text; an article is never as long.',
);

/** A few bytes may unpack to more than a memory holds: the parts that are read are unpacked once and thrown away, and what they say of themselves is not believed. */
async function checkSize(buffer: Buffer): Promise<void> {
  const archive = await JSZip.loadAsync(buffer).catch(() => Promise.reject(NO_DOCX));
  let size = 0;
  const counted = (part: JSZipObject): Promise<void> =>
    pipeline(
      part.nodeStream(),
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          size += chunk.length;
          done(size > LONGEST ? TOO_LONG : null);
        },
      }),
    );
  for (const part of archive.file(/\.(?:xml|rels)$/iu))
    await counted(part).catch((error) => Promise.reject(error === TOO_LONG ? TOO_LONG : NO_DOCX));
}
