/** What of the claims is speech: words said, written or quoted. Attitudes, decrees and acts that are named without their words are none. */
import type { ContentPlace } from './languages/construction.js';
import { LANGUAGES } from './languages/index.js';
import type { Claim } from './model.js';

/** Places of contents that hold words put forward, not a name for what was done by them. */
const WORDED: ReadonlySet<ContentPlace> = new Set<ContentPlace>([
  'asClause',
  'asReportedBy',
  'clauseAround',
  'clauseBefore',
  'quotationAfter',
  'quotationAfterOpening',
  'quotationBefore',
  'quotationAbove',
  'thatClause',
  'bareClause',
  'whClause',
  'relativeObject',
  'colonAfter',
  'restOfSentence',
  'afterColon',
  'ownClause',
]);

/** Ids of the rules whose contents stand in such places; looked up only when somebody asks. */
function rulesWith(isMeant: (place: ContentPlace) => boolean): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | null = null;
  return () => {
    known ??= new Set(
      [...LANGUAGES.values()].flatMap(({ constructions }) => constructions.filter(({ content }) => isMeant(content)).map(({ id }) => id)),
    );
    return known;
  };
}

const wordedRules = rulesWith((place) => WORDED.has(place));
const questionRules = rulesWith((place) => place === 'whClause');

/** Whether the claim tells what is in question, or what was not said, and nothing that is put forward. */
export const isOpen = ({ kind, rule, negated }: Pick<Claim, 'kind' | 'rule' | 'negated'>): boolean =>
  negated || (kind === 'indirect' && questionRules().has(rule));

/** Whether the claim's words were said or written, or some of them are quoted. */
export const isSpeech = ({ kind, rule, cue }: Pick<Claim, 'kind' | 'rule' | 'cue'>): boolean =>
  kind !== 'indirect' || (wordedRules().has(rule) && !isAttitude(cue?.text ?? ''));

/** A cue whose verb tells what somebody thinks, feels or wants. */
function isAttitude(cue: string): boolean {
  const words = cue.toLowerCase().split(/\s+/);
  return [...LANGUAGES.values()].some(({ words: { verbForms, verbActs, perceiving } }) => {
    const verb = words.flatMap((word) => verbForms.get(word)?.lemma ?? []).at(-1);
    return verb !== undefined && (verbActs.get(verb) === 'believe' || perceiving.has(verb));
  });
}
