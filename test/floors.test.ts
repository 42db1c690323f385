/**
 * Gold of our own holds the figures up: a change that costs more than two points fails here.
 * `UPDATE_FLOORS=1 npm run test:floors` writes the figures of today as the new floors.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../src/corpus/assemble.js';
import { diffExtraction } from '../src/diff/index.js';
import { UserError } from '../src/errors.js';
import { readClaimGold } from '../src/eval/claim-gold.js';
import { FIELD_NAMES } from '../src/eval/claim-score.js';
import { evaluateClaims } from '../src/eval/evaluate-claims.js';
import { type EventGold, touched } from '../src/eval/event-gold.js';
import { addEventScores, type EventScore, type PairTally, scoreEvent } from '../src/eval/event-score.js';
import { figures, percent } from '../src/eval/figures.js';
import { findGold } from '../src/eval/layout.js';
import { groupBy } from '../src/group.js';
import type { Diff, Extraction } from '../src/model.js';
import { extractDocument } from '../src/pipeline.js';

const GOLD = 'fixtures/gold';
const FLOORS = join(GOLD, 'floors.json');
/** How many points a figure may lose. */
const MARGIN = 2;
/** Figures in per cent, by what they are measured on. */
type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

function extracted(texts: ReadonlyMap<string, string>): Extraction {
  return assemble(
    Array.from(texts, ([path, text]) => extractDocument(text, path)),
    {},
  );
}

async function claimFigures(folder: string, texts = join(GOLD, folder)): Promise<Record<string, number>> {
  const gold = findGold(join(GOLD, folder));
  const files = await Promise.all((gold.format === 'claims' ? gold.files : []).map((file) => readClaimGold(file, texts)));
  const read = new Map(files.map(({ text }) => [basename(text), readFileSync(text, 'utf8')]));
  const claims = groupBy(extracted(read).claims, ({ document }) => document);
  const { score } = evaluateClaims(
    files.map(({ text, claims: wanted }) => {
      const found = claims.get(basename(text)) ?? [];
      return { path: basename(text), text: read.get(basename(text)) ?? '', gold: wanted, claims: found, candidates: found };
    }),
  );
  const fields = FIELD_NAMES.map((field) => [field, percent(score.fields[field], score.claims.right) ?? 0]);
  return { claims: figures(score.claims).f1, ...Object.fromEntries(fields), within: figures(score.within).f1 };
}

/** Nothing is found where the sides can't be told. */
function diffOf(extraction: Extraction, between: EventGold['between']): Pick<Diff, 'claims' | 'statements' | 'findings'> {
  try {
    return diffExtraction(extraction, { between, sidesOnly: true });
  } catch (error) {
    if (error instanceof UserError) return { claims: [], statements: [], findings: [] };
    throw error;
  }
}

function eventScore(folder: string): EventScore {
  const gold: EventGold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = new Map(files.toSorted().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const diff = diffOf(extracted(texts), gold.between);
  return scoreEvent(gold, diff, (ref) => touched(diff.claims, ref, texts));
}

function eventFigures(): Record<string, number> {
  const score = addEventScores(readdirSync(join(GOLD, 'events')).map((name) => eventScore(join(GOLD, 'events', name))));
  return Object.fromEntries(Object.entries(score).map(([matter, tally]) => [matter, balanced(tally)]));
}

/** Of precision and recall the harmonic mean, in per cent. */
function balanced({ marked, found, findings, right }: PairTally): number {
  const [precision, recall] = [percent(right, findings) ?? 0, percent(found, marked) ?? 0];
  return percent(2 * precision * recall, 100 * (precision + recall)) ?? 0;
}

function fallen(now: Figures, floors: Figures): string[] {
  return Object.entries(floors).flatMap(([gold, figuresThen]) =>
    Object.entries(figuresThen).flatMap(([name, floor]) => {
      const figure = now[gold]?.[name] ?? 0;
      return figure < floor - MARGIN ? [`${gold}: ${name} is ${figure}, was ${floor}`] : [];
    }),
  );
}

describe('figures on gold of our own', () => {
  it('stay within two points of what they were', async () => {
    const now: Figures = {
      seeds: await claimFigures('seeds', 'seeds'),
      articles: await claimFigures('articles'),
      pages: await claimFigures('pages'),
      news: await claimFigures('news'),
      events: eventFigures(),
    };
    if (process.env.UPDATE_FLOORS === '1' && process.env.CI === undefined) writeFileSync(FLOORS, `${JSON.stringify(now, null, 2)}\n`);
    expect(fallen(now, JSON.parse(readFileSync(FLOORS, 'utf8')))).toEqual([]);
  });
});
