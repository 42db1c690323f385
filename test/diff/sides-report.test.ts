import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { passagesOf } from '../../src/diff/index.js';
import { sidesBetween } from '../../src/diff/sides/index.js';
import { reportBetween } from '../../src/diff/sides/report.js';
import type { Options } from '../../src/document.js';
import type { SidesReport } from '../../src/model.js';
import { extractDocument } from '../../src/pipeline.js';

const TEXT = `Kestrel Airways said that all flights had left. “Nobody was stranded,” the airline's chief executive, Mika Rautio, said.

The Orrin Pilots Union said that two in three were cancelled. Its president, Siri Lund, denied that the pilots had walked out.

Dr Ola Lind, an economist at Hexley University, said that fares would rise.`;

function report(options: Options = {}): SidesReport {
  const document = extractDocument(TEXT, 'a.txt', options);
  const extraction = assemble([document], options);
  const texts = [{ path: 'a.txt', passages: passagesOf(TEXT, document.document.excluded) }];
  const given = new Set((options.speakers ?? []).map(({ name }) => name));
  const sides = sidesBetween(extraction, ['Kestrel Airways', 'Orrin Pilots Union'], { texts, given });
  return reportBetween(extraction, sides, new Map([['a.txt', TEXT]]));
}

const namesOn = ({ sides }: SidesReport, side: number): string[] => (sides[side]?.speakers ?? []).map(({ name }) => name).toSorted();

describe('who is on which of two sides', () => {
  it('lists each side with its speakers', () => {
    const found = report();
    expect(namesOn(found, 0)).toEqual(['Kestrel Airways', 'Mika Rautio']);
    expect(namesOn(found, 1)).toEqual(['Orrin Pilots Union', 'Siri Lund']);
  });

  it('shows the characters that tell it, at their line', () => {
    const lines = TEXT.split('\n');
    const evidence = report().sides.flatMap(({ speakers }) => speakers.flatMap((speaker) => speaker.evidence));
    expect(evidence.length).toBeGreaterThan(3);
    for (const { line, text } of evidence) expect(lines[line - 1]).toContain(text);
  });

  it('says why somebody is on neither', () => {
    expect(report().unplaced).toEqual([expect.objectContaining({ name: 'Ola Lind', why: expect.any(String), line: 5 })]);
  });

  it('keeps to the side that the user gave', () => {
    const found = report({ speakers: [{ name: 'Ola Lind', aliases: [], side: 'Orrin Pilots Union' }] });
    expect(namesOn(found, 1)).toContain('Ola Lind');
  });
});
