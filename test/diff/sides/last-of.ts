import { assemble } from '../../../src/corpus/assemble.js';
import { diffExtraction, passagesOf } from '../../../src/diff/index.js';
import { extractDocument } from '../../../src/pipeline.js';

/** The side of the last claim, "-" for none. */
export function lastOf(text: string, between: readonly [string, string]): string {
  const { document, text: body, ...rest } = extractDocument(text, 'a.txt');
  const texts = [{ path: 'a.txt', passages: passagesOf(body, document.excluded) }];
  const { claims, between: names } = diffExtraction(assemble([{ document, text: body, ...rest }], {}), { between, texts });
  const account = claims.at(-1)?.account ?? null;
  return account === names[0] ? '1' : account === names[1] ? '2' : '-';
}
