/**
 * What comes out of texts of our own, line by line: whoever changes a rule sees in the difference what else it changes.
 * `UPDATE_EXPECTED=1 npm run test:floors` writes it anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { assemble } from '../src/corpus/assemble.js';
import { diffExtraction } from '../src/diff/index.js';
import type { Claim, Extraction, Finding } from '../src/model.js';
import { extractDocument } from '../src/pipeline.js';
import { expectLines } from './lines.js';

const EVENTS = 'fixtures/gold/events';
/** Sides and matters of many kinds: states, a board, a union, a firm, a club. */
const SOME = [
  'alerce-floodlights',
  'brennick-glassworks-walkout',
  'indonesia-vietnam-tembaga-trawler',
  'lusovia-stat-cabin-walkout',
  'tandala-bank-outage',
  'turkey-iraq-clinic-strike',
];

function extracted(folder: string): Extraction {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return assemble(
    files.toSorted().map((file) => extractDocument(readFileSync(join(folder, file), 'utf8'), file)),
    {},
  );
}

const short = (text: string): string => text.replaceAll(/\s+/g, ' ').replace(/^(.{40}).*(.{20})$/u, '$1…$2');

function claimLine({ document, line, column, ...claim }: Claim): string {
  const said = [claim.source?.text ?? '–', claim.cue?.text ?? '–', short(claim.content.text)].join(' | ');
  const who = `${claim.speaker?.name ?? '–'} (${claim.resolution.method}; ${claim.chain.join(' > ')}; ${claim.account ?? '–'})`;
  const what = [claim.kind, claim.act, ...(claim.negated ? ['negated'] : []), ...(claim.hedged ? ['hedged'] : [])].join(' ');
  return `${document}:${line}:${column} ${claim.rule} ${claim.confidence.toFixed(2)} ${what}: ${said} = ${who}`.replaceAll(/\s+/g, ' ');
}

const sideOf = (side: Finding['left']): string => (side ? `${side.document}:${side.line} ${short(side.text)}` : '–');

function findingLine({ verdict, kind, left, right, confidence }: Finding): string {
  return `${verdict} ${kind} ${confidence.toFixed(2)}: ${sideOf(left)} <> ${sideOf(right)}`;
}

function eventLines(name: string): string[] {
  const folder = join(EVENTS, name);
  const { between } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  return [`# ${name}`, ...diffExtraction(extracted(folder), { between }).findings.map(findingLine)];
}

describe('what comes out', () => {
  it.each([
    ['seeds', 'seeds'],
    ['articles', 'fixtures/gold/articles'],
  ])('of %s', (name, folder) => expectLines(name, extracted(folder).claims.map(claimLine)));

  it('of events', () => expectLines('events', SOME.flatMap(eventLines)));
});
