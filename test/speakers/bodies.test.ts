import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { reportSides } from '../../src/corpus/report.js';
import type { Extraction } from '../../src/model.js';
import { extractDocument } from '../../src/pipeline.js';

const extract = (...texts: string[]): Extraction =>
  assemble(
    texts.map((text, at) => extractDocument(text, `${at}.txt`)),
    {},
  );

/** Whom a speaker speaks for, nearest first. */
const bodiesOf = (text: string, name: string): readonly string[] | undefined =>
  extract(text).speakers.find((speaker) => speaker.name === name)?.speaksFor;

describe('days before names', () => {
  it.each([
    ['On Thursday Siri Lund said it was warm.', 'Siri Lund'],
    ['Last Friday Siri Lund told reporters it was warm.', 'Siri Lund'],
    ['On Monday WarmNest said the part was not covered.', 'WarmNest'],
    ['The mayor said Tuesday Siri Lund was wrong. Siri Lund said it was warm.', 'Siri Lund'],
    ['Yesterday Siri Lund said it was warm.', 'Siri Lund'],
    ['Sunday Okoro said it was warm.', 'Sunday Okoro'],
    ['On Sunday Friday Okoro said it was warm.', 'Friday Okoro'],
  ])('%s', (text, name) => {
    expect(extract(text).speakers.map((speaker) => speaker.name)).toContain(name);
  });
});

describe('whom somebody speaks for', () => {
  it.each([
    [
      'The Halden Tram Company cut three lines. The company’s chairwoman, Siri Lund, said the depot would close.',
      'Siri Lund',
      'Halden Tram Company',
    ],
    ['Siri Lund, treasurer of the Bakers’ Guild, said the fund was empty.', 'Siri Lund', 'Bakers’ Guild'],
    ['Siri Lund, who chairs the Bakers’ Guild, said the fund was empty.', 'Siri Lund', 'Bakers’ Guild'],
    ['Siri Lund, who speaks for the Bakers’ Guild, said the fund was empty.', 'Siri Lund', 'Bakers’ Guild'],
    ['The pitch was frozen, according to Tervola’s captain, Mika Rautio.', 'Mika Rautio', 'Tervola'],
    ['Tervola’s captain, Mika Rautio, said the pitch was frozen.', 'Mika Rautio', 'Tervola'],
    ['It snowed. Brixa’s chief executive, Siri Lund, said the shop was shut.', 'Siri Lund', 'Brixa'],
    ['Skelmar’s treasurer Ada Voss said the fund was empty.', 'Ada Voss', 'Skelmar'],
    ['The Bakers’ Guild met on Monday. Guild president Siri Lund said the fund was empty.', 'Siri Lund', 'Bakers’ Guild'],
    ['The Halden Tram Company cut three lines. Spokesman Mika Rautio said the depot would close.', 'Mika Rautio', 'Halden Tram Company'],
    [
      'Varde Timber loss widens\n\nVarde Timber AB said it lost money. Traders at Halden Bank had hoped for more. It was cold. It rained. Chief executive Mika Rautio said mills would close.',
      'Mika Rautio',
      'Varde Timber',
    ],
    ['Varde Timber shares fell. Finance chief Siri Lund said orders were back.', 'Siri Lund', 'Varde Timber'],
    ['Varde Timber shares fell. Finance director Siri Lund said orders were back.', 'Siri Lund', 'Varde Timber'],
    ['“Nobody is building houses,” said Anna Riha of Lumen Trade, a Prague importer.', 'Anna Riha', 'Lumen Trade'],
    ['Patient advocate Anna Tipene of the charity Clear Answers said families deserved better.', 'Anna Tipene', 'Clear Answers'],
    [
      'Port authority director Mika Rautio said berths were free. His deputy, Anna Lund, said nobody had complained.',
      'Anna Lund',
      'Port authority',
    ],
    [
      'Port authority director Mika Rautio was angry. “The berths are free,” he said. His deputy, Anna Lund, said nobody had complained.',
      'Anna Lund',
      'Port authority',
    ],
    ['Anna Lund, head of the Association of Port and Harbour Pilots, said so.', 'Anna Lund', 'Association of Port and Harbour Pilots'],
    ['Anna Lund of the Foundation for Defence of Forests said so.', 'Anna Lund', 'Foundation for Defence of Forests'],
    ['“It rained,” said Assembly Minority Leader Anna Lund. The Varde Assembly was shut.', 'Anna Lund', 'Varde Assembly'],
    ['Varde Timber Q2 profit fell. Chief executive Siri Lund said orders were back.', 'Siri Lund', 'Varde Timber'],
  ])('%s', (text, name, body) => {
    expect(bodiesOf(text, name)?.[0]).toBe(body);
  });

  it.each([
    ['A former chairman of the Bakers’ Guild, Mika Rautio, said the fund was empty.', 'Mika Rautio'],
    ['Siri Lund, a patient at the Vardal Hospital, said the ward was cold.', 'Siri Lund'],
    ['The Chilean zoologist Pedro Araya said the frogs were gone.', 'Pedro Araya'],
    ['Two diplomats in Santiago said the frogs were gone.', 'Two diplomats in Santiago'],
    ['Children’s campaigner Siri Lund said the ward was cold.', 'Siri Lund'],
    ['Tomorrow’s captain, Mika Rautio, said the pitch was frozen.', 'Mika Rautio'],
    ['Football’s president, Siri Lund, said the pitch was frozen.', 'Siri Lund'],
    ['Siri Lund, a retired teacher from Norway, said the ward was cold.', 'Siri Lund'],
    ['Siri Lund, a geologist at the Vardal Institute of Rock, said the ground was cold.', 'Siri Lund'],
    ['Georgia Lund, a teacher from Tervola, said the ward was cold.', 'Georgia Lund'],
    ['Anna Lund of Salt Bay said the ferry was late.', 'Anna Lund'],
    ['“It rained,” said Muslim officer Anna Lund.', 'Anna Lund'],
    ['“It rained,” said Salt Bay-based activist Anna Lund.', 'Anna Lund'],
    ['Democratic pollster Anna Lund said it rained.', 'Anna Lund'],
    ['“It rained,” said his colleague Anna English.', 'Anna English'],
    ['“It rained,” said Councillor Steve Norway.', 'Steve Norway'],
    ['Georgia Lund was late. Transport Minister Mika Rautio said he would mediate.', 'Mika Rautio'],
  ])('nobody: %s', (text, name) => {
    expect(bodiesOf(text, name)).toEqual([]);
  });

  it('goes from the nearest body to the state', () => {
    expect(bodiesOf('Chilean Health Minister Rosa Araya said the vaccine was safe.', 'Rosa Araya')).toEqual([
      'Chilean Ministry of Health',
      'Chile',
    ]);
  });

  it.each([
    ['The Chilean Lighthouse Society said the lamp was out.', 'Chilean Lighthouse Society'],
    ['The Norwegian Bakers’ Union said the fund was empty.', 'Norwegian Bakers’ Union'],
    ['The teachers’ federation said the school was cold.', 'teachers’ federation'],
    ['Araya & Lund said the lamp was out.', 'Araya & Lund'],
    ['The Nurses for Dignity said the ward was cold.', 'Nurses for Dignity'],
  ])('a body of its own: %s', (text, name) => {
    expect(bodiesOf(text, name)).toEqual([name]);
  });

  it('shows the words that tell it', () => {
    const [speaker] = extract('Siri Lund, treasurer of the Bakers’ Guild, said the fund was empty.').speakers.filter(
      ({ claims }) => claims > 0,
    );
    expect(speaker?.affiliations).toEqual([
      { body: 'Bakers’ Guild', how: 'office', document: '0.txt', span: { start: 11, end: 41, text: 'treasurer of the Bakers’ Guild' } },
    ]);
  });

  it('knows a body by the acronym that another text gives it', () => {
    const texts = [
      'The Coastal Lamp and Beacon Workers (CLBW) said the lamp at Sandvik Point was out. Siri Lund denied it.',
      'CLBW said the keeper of Sandvik Point was ill, and Siri Lund knew it.',
    ];
    const accounts = extract(...texts).claims.flatMap(({ account }) => account ?? []);
    expect([...new Set(accounts)]).toEqual(['Coastal Lamp and Beacon Workers']);
  });
});

describe('the sides of a corpus', () => {
  it('come with their speakers, the evidence, and who is unplaced and why', () => {
    const text = 'Siri Lund, treasurer of the Bakers’ Guild, said the fund was empty.\n\nMika Rautio said the lamp was out.';
    const { sides, unplaced } = reportSides(extract(text), new Map([['0.txt', text]]));
    expect(sides.map(({ name, claims }) => [name, claims])).toEqual([['Bakers’ Guild', 1]]);
    expect(sides[0]?.speakers[0]?.evidence).toEqual([
      { body: 'Bakers’ Guild', how: 'office', document: '0.txt', line: 1, text: 'treasurer of the Bakers’ Guild' },
    ]);
    expect(unplaced).toMatchObject([{ name: 'Mika Rautio', claims: 1, document: '0.txt', line: 3 }]);
  });
});
