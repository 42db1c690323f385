import { type Candidate, candidatesIn } from '../src/attribution/candidates.js';
import { buildClause } from '../src/attribution/clause/clause.js';
import { namesOf } from '../src/attribution/told.js';
import { assemble } from '../src/corpus/assemble.js';
import { ENGLISH } from '../src/languages/en/index.js';
import type { Claim, Speaker } from '../src/model.js';
import { extractDocument } from '../src/pipeline.js';
import { prepare } from '../src/text/prepare.js';
import { digest, plain } from './texts-of-ours.js';

const named = (claim: Claim): string[] => [
  ...(claim.addressee ? [`to ${claim.addressee.name}`] : []),
  ...(claim.via ? [`via ${claim.via}`] : []),
  ...(claim.within ? ['within'] : []),
  ...(claim.denies ? ['denies another'] : []),
  ...(claim.resolution.candidates ? [`may be ${claim.resolution.candidates.join(', ')}`] : []),
];

function claimLine({ line, column, ...claim }: Claim): string {
  const spans = [claim.source, claim.cue, ...claim.content.spans].map((span) => (span ? `${span.start}–${span.end}` : '–')).join(' ');
  const who = `${claim.speaker?.name ?? '–'} (${claim.resolution.method}; ${claim.chain.join(' > ')}; ${claim.account ?? '–'})`;
  const rest = [claim.kind, claim.act, claim.negated ? 'negated' : '', claim.hedged ? 'hedged' : '', ...named(claim as Claim)];
  return `  ${line}:${column} ${claim.rule} ${spans} ${who} ${rest.filter((part) => part !== '').join(', ')}`.replaceAll(/\s+/g, ' ');
}

function speakerLine({ name, type, anonymity, side, speaksFor, mentions, affiliations }: Speaker): string {
  const ties = affiliations.map(({ body, how, span }) => `${how} ${body} “${span.text}”`);
  const all = [`${type} ${anonymity} ${side ?? '–'}`, speaksFor.join(' > '), mentions.join(' / '), ...ties];
  return `  ${name}: ${all.join('; ')}`.replaceAll(/\s+/g, ' ');
}

export function textLines(file: string, text: string): string[] {
  const { documents, claims, speakers } = assemble([extractDocument(text, file)], {});
  const head = documents.map(({ genre, issuer }) => `# ${file} ${genre} ${issuer?.name ?? '–'}`);
  return [...head, ...claims.map(claimLine), ...speakers.map(speakerLine)];
}

/** Of so much text only that something is seen otherwise, not what: `claims explain` tells that. */
export function candidateDigests([file, text]: readonly [string, string]): string[] {
  const tagged = prepare(plain(text), ENGLISH);
  const seen = ({ rule, cue, source, content, features }: Candidate): string =>
    [rule.id, ...[source, cue, ...content.words].map((one) => (one ? `${one.from}-${one.end}` : '–')), ...namesOf(features)].join(' ');
  return tagged.sentences.flatMap(({ index }) => {
    const found = candidatesIn(buildClause(tagged, index), ENGLISH.constructions).map(seen);
    return found.length > 0 ? [`${file} ${index}: ${found.length} ${digest(found.join('\n'))}`] : [];
  });
}
