import { describe, expect, it } from 'vitest';

import { type Phrase, parsePhrase } from '../../../src/speakers/read/phrase.js';
import { prepare } from '../../english.js';
import { stepsOf } from '../../reaches.js';

const joined = (words: readonly { readonly text: string }[]): string => words.map(({ text }) => text).join(' ') || '-';

/** Its kind, its name and its title, then its parts, what stands behind it, whose it is and what it is linked to. */
function shown({ kind, name, title, parts, appositives, possessor, complement }: Phrase): string {
  return [
    `${kind}: ${joined(name)}, ${joined(title)}`,
    ...parts.map((part) => `and (${shown(part)})`),
    ...appositives.map((part) => `as (${shown(part)})`),
    ...(possessor ? [`of (${shown(possessor)})`] : []),
    ...(complement ? [`to (${shown(complement.phrase)})`] : []),
  ].join(' ');
}

describe('the parts of a phrase', () => {
  it.each([
    ['Kari Holm', 'other: Kari Holm, -'],
    ['the mayor', 'person: -, mayor'],
    ['Mr Holm', 'person: Holm, Mr'],
    ['Dr Kari Holm', 'person: Kari Holm, Dr'],
    ['Holm Jr', 'other: Holm Jr, -'],
    ['mayor Kari Holm (SLP)', 'person: Kari Holm, mayor as (other: SLP, -)'],
    ['Kari “Kit” Holm', 'other: Kari Holm, -'],
    ['Kari “the old kit” Holm', 'other: Kari Holm, -'],
    ['“Kit” Holm', 'other: Holm, -'],
    ['the Vesle Council (VC)', 'organization: Council, - as (other: VC, -)'],
    ['Kari Holm, a nurse', 'other: Kari Holm, - as (person: -, nurse)'],
    ['Kari Holm - the nurse', 'other: Kari Holm, - as (person: -, nurse)'],
    ['Kari Holm, the mayor, and Tom Berg', 'other: Tom Berg, - and (other: Kari Holm, -) and (other: Tom Berg, -)'],
    ['Twins Kari and Arne Lund', 'other: Arne Lund, - and (other: Kari, -) and (other: Arne Lund, -)'],
    ['the chairman and the treasurer', 'person: -, treasurer and (person: -, chairman) and (person: -, treasurer)'],
    ['the mayor of Vesle and Tom Berg', 'other: Tom Berg, - and (person: -, mayor to (other: Vesle, -)) and (other: Tom Berg, -)'],
    ['Vesle Rail’s chief executive', 'person: -, chief executive of (other: Vesle Rail, -)'],
    ['the owner of Vesle Rail’s plant', 'organization: -, - of (person: -, owner to (other: Vesle Rail, -))'],
    ['the district’s mayor', 'person: -, mayor of (other: -, district)'],
    ['the insiders in the party', 'person: -, insiders to (organization: -, -)'],
    ['a source in the party', 'person: -, source to (organization: -, -)'],
    ['a source in', 'person: -, source'],
    ['the bus drivers’ union', 'organization: -, -'],
    ['Bishop Jean-Marie Holm', 'person: Jean-Marie Holm, Bishop'],
    ['Piet van Holm', 'other: Piet van Holm, -'],
    ['Marsh & Tolley', 'other: Marsh & Tolley, -'],
    ['the Ministry of Health', 'organization: Ministry of Health, -'],
    ['Ministry of Health spokeswoman Kari Holm', 'person: Kari Holm, Ministry of Health spokeswoman'],
    ['the spokeswoman for the Ministry of Health', 'person: -, spokeswoman to (organization: Ministry of Health, -)'],
    ['the Union of Bakers', 'organization: Union of Bakers, -'],
    ['Union of Bakers chairman Tom Berg', 'person: Tom Berg, Union of Bakers chairman'],
    ['the state-owned Vesle Rail', 'other: Vesle Rail, -'],
    ['police in Vesle', 'organization: -, - to (other: Vesle, -)'],
    ['the then mayor Kari Holm', 'person: Kari Holm, then mayor'],
  ])('%s: %s', (text, expected) => {
    expect(shown(parsePhrase(prepare(text).tokens))).toBe(expected);
  });

  it.each([
    ['the% mayor Kari Holm', 'old', 'person: Kari Holm, mayor'],
    ['Kari Holm, the% nurse', 'old', 'other: Kari Holm, - as (person: -, nurse)'],
    ['the mayor of% Vesle', 'old', 'person: -, mayor to (other: Vesle, -)'],
    ['a source in the% party', 'old', 'person: -, source to (organization: -, -)'],
    ['Vesle Rail’s% chief executive', 'old', 'person: -, chief executive of (other: Vesle Rail, -)'],
  ])('%s with more of %s', (marked, filler, expected) => {
    expect(stepsOf(marked, filler, (text) => shown(parsePhrase(prepare(text).tokens)))).toBe(expected);
  });
});
