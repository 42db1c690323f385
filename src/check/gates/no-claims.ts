import type { DocumentInfo } from '../../model.js';
import { gate } from '../gate.js';
import { wholeOf } from '../wording.js';

export default gate({
  id: 'no-claims',
  description: 'A document in which no claim was found, or whose language is not supported.',
  advice: 'If the document is no article, leave it out with `ignore` in the configuration.',
  scope: 'document',
  level: 'warning',
  options: {},
  examples: {
    passes: [
      {
        says: 'One claim is enough.',
        documents: { 'a.md': '<claim speaker="Mara Lind"><source>Lind</source> <cue>said</cue> <content>it was late</content></claim>.' },
      },
    ],
    fails: [
      { says: 'Nobody claims anything.', documents: { 'a.md': 'The bridge is closed. It rains.' } },
      { says: 'There is nothing at all.', documents: { 'a.md': '' } },
    ],
  },
  find: ({ documents, claimsOf }) =>
    documents
      .filter(({ path }) => claimsOf(path).length === 0)
      .map((document) => ({ message: reason(document), spot: wholeOf(document.path), claims: [], related: [], identity: document.status })),
});

function reason({ status, message, language }: DocumentInfo): string {
  if (status === 'empty') return 'the document is empty';
  if (status === 'unsupported-language') return message ?? `the language ${language ?? 'of the document'} is not supported`;
  if (status === 'failed') return message ?? 'the document could not be read through';
  return 'no claim was found';
}
