/** What nobody confirms, answers or says, and what is said of others' talk. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

const claimsIn = (text: string): string[] =>
  attribute(prepare(text)).map(({ act, source, cue, content }) => {
    const show = (range: { start: number; end: number } | null): string => (range ? text.slice(range.start, range.end) : '–');
    return [act, show(source), show(cue), content.map(show).join(' … ')].join(' | ');
  });

describe('answers that do not come', () => {
  it.each([
    ['Neither ministry would confirm the meeting.', 'decline | Neither ministry | confirm | the meeting'],
    ['None of the three clubs would confirm the fee.', 'decline | None of the three clubs | confirm | the fee'],
    ['The police would not confirm that a man had been held.', 'decline | The police | would not confirm | a man had been held'],
    ['The museum did not confirm the sale.', 'decline | The museum | did not confirm | the sale'],
    ['The council does not accept that the road is unsafe.', 'deny | The council | does not accept | the road is unsafe'],
    ['The embassy has yet to respond.', 'decline | The embassy | has yet to | respond'],
    ['By whom, the clerk would not say.', 'decline | the clerk | would not say | By whom'],
    ['The shipyard refused to take part.', 'decline | The shipyard | refused | to take part'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });
});

describe('what is said of saying nothing is one claim', () => {
  it.each([
    [
      'The company said it had no comment while its staff were held.',
      'decline | The company | said | it had no comment while its staff were held',
    ],
    ['The bank said it had no comment on the sale.', 'decline | The bank | said | it had no comment on the sale'],
    ['The ministry said it would not comment.', 'decline | The ministry | said | it would not comment'],
    ['It would not comment on the trial, a spokesman said.', 'decline | a spokesman | said | It would not comment on the trial'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it.each(['The mayor was asked for comment on Friday.', 'The port and the union were asked for comment.'])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('what somebody goes by, rejects or holds to be so', () => {
  it.each([
    ['The bank froze the account, citing a court order.', 'state | The bank | citing | a court order'],
    ['The regulator announced a recall, citing 31 reports of burns.', 'state | The regulator | citing | 31 reports of burns'],
    ['Norway denied reports its navy had boarded the trawler.', 'state | – | reports | its navy had boarded the trawler'],
    ['The chef rejected claims the soup was cold.', 'state | – | claims | the soup was cold'],
    ['The clerk dismissed talk on social media that the vote was sold.', 'state | – | talk | the vote was sold'],
    ['Police rejected reports in the Gazette that a guard had slept.', 'state | – | reports | a guard had slept'],
    ['The envoy asked Lima to “end the patrols”, during a call of an hour.', 'demand | The envoy | asked | to “end the patrols”'],
    ['The mayor repeated his call for a footbridge at the lock.', 'demand | The mayor | repeated his call | a footbridge at the lock'],
    ['The judge judged the evidence to be weak.', 'believe | The judge | judged | the evidence to be weak'],
    ['Engineers believe the bridge to be safe.', 'believe | Engineers | believe | the bridge to be safe'],
    [
      'A columnist in the Sunday Ledger suggested the bishop should resign.',
      'demand | A columnist in the Sunday Ledger | suggested | the bishop should resign',
    ],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });

  it.each(['He read the claims she made during the talks.', 'The paper rejected reports written in haste.'])('%s', (text) => {
    expect(claimsIn(text).filter((claim) => claim.startsWith('state | –'))).toEqual([]);
  });
});
