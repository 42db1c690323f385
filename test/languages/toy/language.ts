/** A made-up language of a dozen words and two constructions: what it takes to read a second language. Nothing of it is English. */
import type { AttributionRule } from '../../../src/languages/construction.js';
import type { DocumentWords } from '../../../src/languages/documents.js';
import type { Language, Tagger } from '../../../src/languages/language.js';
import type { Abbreviations, WordLists } from '../../../src/languages/words.js';
import type { Mutable, Token } from '../../../src/token.js';
import { withoutRest } from './rest.js';

type Sort = readonly [pos: Token['pos'], form?: Token['form'], lemma?: string];

/** The dozen words. */
const SORTS: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ['diris', ['verb', 'past', 'diri']],
  ['neis', ['verb', 'past', 'nei']],
  ['dronis', ['verb', 'past', 'droni']],
  ['estis', ['auxiliary', 'past']],
  ['ke', ['subordinator']],
  ['lo', ['determiner']],
  ['ponto', ['noun']],
  ['urbestro', ['noun']],
  ['tri', ['number']],
  ['domoj', ['noun']],
  ['ne', ['not']],
  ['fermita', ['adjective']],
]);

function settle(token: Mutable): void {
  const [pos, form, lemma] = SORTS.get(token.lower) ?? sortOf(token.text);
  token.pos = pos;
  token.form = form ?? null;
  token.lemma = lemma ?? token.lower;
}

function sortOf(text: string): Sort {
  if (!/[\p{L}\p{N}]/u.test(text)) return ['mark'];
  return [/^\p{Lu}/u.test(text) ? 'name' : 'noun'];
}

const tag: Tagger = (tokens) => {
  for (const token of tokens) settle(token);
};

const NOTHING = /(?!)/u;
const none = new Set<string>();

const words = withoutRest<WordLists>(
  {
    verbActs: new Map([
      ['diri', 'state'],
      ['nei', 'deny'],
    ]),
    nounActs: new Map(),
    undergone: new Map(),
    adjectiveActs: new Map(),
    settings: { heads: new Map(), records: none, pointing: none },
    verbForms: new Map([
      ['diris', { lemma: 'diri', form: 'past' }],
      ['neis', { lemma: 'nei', form: 'past' }],
    ]),
    strengths: new Map(),
    actSigns: [],
    singular: (noun) => noun,
    isSpeaker: (word) => word === 'urbestro',
    clauseTakers: new Set(['diri', 'nei']),
    complementizers: new Set(['ke']),
    negators: new Set(['ne']),
    personHeads: new Set(['urbestro']),
    nameSuffix: NOTHING,
    gerundEnding: NOTHING,
    kindOf: () => null,
    apostrophes: {
      elision: NOTHING,
      enclosed: NOTHING,
      possessive: NOTHING,
      clitic: NOTHING,
      split: { word: NOTHING, rest: NOTHING },
      site: NOTHING,
    },
    abbreviations: withoutRest<Abbreviations>({ speakerThenVerb: NOTHING }, () => none),
  },
  () => none,
);

const constructions: readonly AttributionRule[] = [
  {
    id: 'ke-diris',
    says: 'SOURCE diris ke CONTENT',
    why: 'The clause behind "ke" is what is said.',
    cue: 'verb',
    source: 'subject-before',
    content: 'thatClause',
    prior: 0.9,
    finds: [],
    ignores: [],
  },
  {
    id: 'citajo-diris',
    says: '«CONTENT», diris SOURCE',
    why: 'Whoever stands behind the verb said what stands before it.',
    cue: 'verb',
    source: 'subject-after',
    content: 'quotationBefore',
    prior: 0.9,
    finds: [],
    ignores: [],
  },
];

export const TOY: Language = {
  code: 'xx',
  furniture: [],
  constructions,
  documents: withoutRest<DocumentWords>({ ownVoice: none, refutes: none }, () => NOTHING),
  words,
  weights: { threshold: { claim: 0.5, reported: 0.5, unlisted: 0.5, nested: 0.5, inner: 0.5 }, claim: {}, exact: {}, end: {}, start: {} },
  tag,
};
