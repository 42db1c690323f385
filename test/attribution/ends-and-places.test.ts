/** Where what is said ends before somebody's answer, and what stands in front of it and is nobody's. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

const claimsIn = (text: string): string[] =>
  attribute(prepare(text)).map(({ source, cue, content }) => {
    const show = (range: { start: number; end: number } | null): string => (range ? text.slice(range.start, range.end) : '–');
    return [show(source), show(cue), content.map(show).join(' … ')].join(' | ');
  });

describe('a place in front of a report', () => {
  it.each([
    'MULTAN: The sister of a driver killed in a crash has alleged that he was forced to work.',
    'RAUB: Growers facing eviction will meet the minister next week, their lawyer said.',
    'SIALKOT: Police have arrested two men over the fire, a spokesman said on Monday.',
    'Copenhagen, Nov. 3: Nordbank is in talks to buy the insurer Trygg, both companies confirmed.',
    'Tamale, March 12: The mayor said the port would reopen.',
  ])('says nothing: %s', (text) => {
    expect(claimsIn(text).filter((claim) => claim.includes('| : |'))).toEqual([]);
  });

  it.each([
    ['DOCTOR: The ward was full all night.', 'DOCTOR | : | The ward was full all night.'],
    ['OLEK: “We will not sell the boat.”', 'OLEK | : | “We will not sell the boat.”'],
  ])('but a speaker does: %s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });
});

describe('what a noun names', () => {
  it.each([
    ['She rejected a suggestion that moths were to blame: “No moth opens a till.”', '– | suggestion | moths were to blame'],
    ['The engineer disputed the claim that the dam was safe: “I stood on it.”', '– | claim | the dam was safe'],
    ['The abbot laughed at reports that the bell was cracked: “Come and hear it.”', '– | reports | the bell was cracked'],
    ['The league denied rumours that the cup was lost: “It is in my office.”', '– | rumours | the cup was lost'],
  ])('ends before the answer: %s', (text, claim) => {
    expect(claimsIn(text).map((one) => one.replace(/^[^|]* \| claims?/, '– | claim'))).toContain(claim);
  });
});

describe('who was to blame', () => {
  it.each(['The moths were to blame: “They ate it all.”', 'Frost was to blame for the loss of the figs.'])('says nothing: %s', (text) => {
    expect(claimsIn(text).filter((claim) => claim.includes('| blame |'))).toEqual([]);
  });
});

describe('a time behind "that"', () => {
  it.each([
    ['The service had warned of slides on the north face that morning.', 'The service | warned | slides on the north face that morning'],
    ['The union spoke of a trap laid for its members that evening.', 'The union | spoke of | a trap laid for its members that evening'],
  ])('is no clause: %s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });

  it.each([['The guard said in May that morning swims were banned.', 'The guard | said | morning swims were banned']])(
    'but with a verb it is: %s',
    (text, claim) => {
      expect(claimsIn(text)).toContain(claim);
    },
  );
});
