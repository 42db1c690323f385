/** The whole extraction of one document, readable top to bottom. Pure: text in, facts out. */
import { createHash } from 'node:crypto';
import { withAntecedents } from './attribution/antecedents.js';
import { attribute } from './attribution/attribute.js';
import { withComplementizers } from './attribution/complementizer.js';
import { nest } from './attribution/nest.js';
import { withVoices } from './attribution/voices/index.js';
import type { DocumentExtraction, Options } from './document.js';
import { languageOf } from './languages/index.js';
import { frame } from './speakers/genre.js';
import { resolve } from './speakers/resolve.js';
import { detectLanguage } from './text/language.js';
import { placed } from './text/placed.js';
import { prepare } from './text/prepare.js';
import { read } from './text/reading.js';
import { framed } from './text/tag.js';

/**
 * Extracts one document by itself.
 * @param text decoded file as it stands; all offsets are UTF-16 units of it
 * @param path what the document is called in the output
 */
export function extractDocument(text: string, path: string, options: Options = {}): DocumentExtraction {
  const reading = read(text, path);
  const code = detectLanguage(reading.text);
  const base = {
    path,
    language: code,
    genre: 'report' as const,
    meta: options.meta ?? {},
    sha256: createHash('sha256').update(text).digest('hex'),
    length: text.length,
  };
  if (text.trim() === '') return silent(text, { ...base, status: 'empty' });
  const language = languageOf(code);
  if (!language) {
    const message = `Only English is supported; this text looks like "${code}".`;
    return silent(text, { ...base, status: 'unsupported-language', message });
  }
  const plain = prepare(reading.text, language);
  const layout = frame(plain, options);
  const tagged = framed(plain, layout);
  const found = withVoices(tagged, layout, attribute(tagged, options.minConfidence), options.minConfidence);
  const drafts = options.complementizer === 'keep' ? withComplementizers(tagged, found) : withAntecedents(tagged, found);
  const { claims, entities } = resolve(tagged, nest(drafts), { ...options, issuer: layout.issuer });
  const document = {
    ...base,
    genre: layout.genre,
    sentences: tagged.sentences.length,
    claims: claims.length,
    status: 'ok' as const,
    excluded: [...tagged.excluded],
  };
  const sentences = tagged.sentences.map(({ start, end }) => ({ start, end }));
  return placed({ document, text: reading.text, sentences, claims, entities }, text, reading);
}

type Silent = Omit<DocumentExtraction['document'], 'sentences' | 'claims' | 'excluded'>;

const silent = (text: string, document: Silent): DocumentExtraction => ({
  document: { ...document, sentences: 0, claims: 0, excluded: [] },
  text,
  sentences: [],
  claims: [],
  entities: [],
});
