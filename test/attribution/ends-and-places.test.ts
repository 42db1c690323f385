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

describe('a clause with "whom" between somebody and the verb', () => {
  it.each([
    ['Ann Roe, whom this newspaper has praised, believes that the bridge will help.', 'Ann Roe | believes | the bridge will help'],
    ['Ann Roe, whom the club has sacked twice, says that she is glad.', 'Ann Roe | says | she is glad'],
    ['The mayor, whom critics have called weak, insists that he will stay.', 'The mayor | insists | he will stay'],
    ['Her lawyer, to whom the letter was sent, said it was forged.', 'Her lawyer | said | it was forged'],
    ['The cook, with whom the heirs fell out, denied that she was paid.', 'The cook | denied | she was paid'],
  ])('takes nobody’s place: %s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });
});

describe('what is done by hands and eyes', () => {
  it.each([
    'The board voted 4-3 to leave the pupils in the church.',
    'Nurses voted to strike in March.',
    'Sir Desmond Roe voted against the scheme.',
    'The ring has not been seen since.',
    'The boat was seen off Crete.',
    'The knife was found in a ditch.',
  ])('is nothing said: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it.each([
    ['The board voted that the pool should close.', 'The board | voted | the pool should close'],
    ['Moreau is seen as the favourite.', '– | is seen | Moreau … as the favourite'],
  ])('but this is: %s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });
});

describe('who hears it and what is kept back', () => {
  it.each([
    ['The firm apologised to members for “the mess”.', 'The firm | apologised | for “the mess”'],
    ['The widow complained to the council about the smell.', 'The widow | complained | about the smell'],
    ['She would not give her name.', 'She | would not give | her name'],
    ['The guards would not give us a date.', 'The guards | would not give | a date'],
    ['The ministry will not disclose the figures.', 'The ministry | will not disclose | the figures'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });

  it.each(['The hens would not give eggs.', 'The bank would not give a loan.'])('but goods are no answer: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
