import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import type { Range } from '../../src/document.js';
import { prepare } from '../english.js';

/** Outlet and contents of every claim in a text. */
function relayedIn(text: string): { via: string | null; content: string[] }[] {
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  return attribute(prepare(text)).map(({ via, content }) => ({ via: via && slice(via), content: content.map(slice) }));
}

describe('relay', () => {
  it.each([
    ['Duarte told the AFP news agency: “We stay.”', { via: 'AFP', content: ['“We stay.”'] }],
    ['Duarte told the court: “We stay.”', { via: null, content: ['“We stay.”'] }],
    ['The port was shut, Duarte said, as reported by Reuters.', { via: 'Reuters', content: ['The port was shut'] }],
    // An outlet that speaks for itself relays nobody.
    ['Reuters reported that the port was shut.', { via: null, content: ['the port was shut'] }],
  ])('%s', (text, expected) => {
    expect(relayedIn(text)).toEqual([expected]);
  });
});

describe('relay before and behind the claim', () => {
  it.each([
    ['As reported by AFP, Duarte said that the port was shut.', { via: 'AFP', content: ['the port was shut'] }],
    ['“We stay,” Duarte told AFP.', { via: 'AFP', content: ['“We stay,”'] }],
    ['Duarte told Reuters that the port was shut.', { via: 'Reuters', content: ['the port was shut'] }],
    ['Duarte said that the port was shut, as reported by Reuters.', { via: 'Reuters', content: ['the port was shut'] }],
    ['Duarte told the news agency that the port was shut.', { via: null, content: ['the port was shut'] }],
    ['Duarte told the AFP that the port was shut.', { via: 'AFP', content: ['the port was shut'] }],
  ])('%s', (text, expected) => {
    expect(relayedIn(text)).toEqual([expected]);
  });
});
