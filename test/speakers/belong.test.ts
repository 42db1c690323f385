import { describe, expect, it } from 'vitest';
import { openScene } from '../../src/speakers/resolve.js';
import { belong, byPerson, speakFor } from '../../src/speakers/who/belong.js';
import { type Entity, Registry } from '../../src/speakers/who/registry.js';
import type { Scene } from '../../src/speakers/who/scene.js';
import { prepare } from '../english.js';

const at = { how: 'nearby', start: 0, end: 4 } as const;

describe('speakFor', () => {
  const registry = new Registry();
  const board = registry.entity({ type: 'organization', name: 'Rail Board', side: 'Norway' });
  const trust = registry.entity({ type: 'organization', name: 'Harbour Trust', side: null });

  it('takes the side of the first body', () => {
    const person = registry.entity({ type: 'person', name: 'Kari Holm', side: null });
    speakFor(person, { ...at, body: board });
    speakFor(person, { ...at, body: trust });
    expect([person.side, person.affiliations.map(({ body }) => body.name)]).toEqual(['Norway', ['Rail Board', 'Harbour Trust']]);
  });

  it('is for a body by its name where nobody is behind it', () => {
    const person = registry.entity({ type: 'person', name: 'Pedro Rojas', side: null });
    speakFor(person, { ...at, body: trust });
    expect(person.side).toBe('Harbour Trust');
  });

  it('is for nobody where a body would speak for itself', () => {
    speakFor(trust, { ...at, body: trust });
    expect([trust.side, trust.affiliations]).toEqual([null, []]);
  });
});

/** Those whose offices a text tells, and whom they belong to, in order. */
function officersIn(text: string): { scene: Scene; all: () => string[] } {
  const scene = openScene(prepare(text), {});
  const shown = (one: Entity): string =>
    `${one.name} (${one.side}): ${one.affiliations.map(({ body, how }) => `${body.name} ${how}`).join(', ')}`;
  return { scene, all: () => [...scene.offices.keys()].map(shown) };
}

describe('belong', () => {
  it.each([
    ['Kari Holm, chair of the Rail Board, left.', ['Kari Holm (Rail Board): Rail Board office']],
    ['Norwegian Foreign Minister Kari Holm left.', ['Kari Holm (Norway): Norwegian Ministry of Foreign Affairs country']],
    ['The Rail Board met. Its director Kari Holm left.', ['Kari Holm (Rail Board): Rail Board owner']],
    ['Kari Holm, a baker, left.', ['Kari Holm (null): ']],
  ])('%s', (text, expected) => {
    const { scene, all } = officersIn(text);
    for (const person of scene.offices.keys()) belong(person, scene);
    expect(all()).toEqual(expected);
    // Who is asked about again belongs to nobody twice.
    for (const person of scene.offices.keys()) belong(person, scene);
    expect(all()).toEqual(expected);
  });
});

describe('an office that does not say whose it is', () => {
  const text = 'The Rail Board met. Chief executive Kari Holm left.';

  it.each([
    ['person', null, 'Rail Board', ['Rail Board']],
    ['person', 'Norway', 'Norway', []],
    ['organization', null, null, []],
  ] as const)('of a %s with the side %s', (type, side, expected, bodies) => {
    const scene = openScene(prepare(text), {});
    const [held] = [...scene.offices.values()].flat();
    const holder = new Registry().entity({ type, name: 'Kari Holm', side });
    belong(holder, { ...scene, offices: new Map([[holder, held ? [held, held] : []]]) });
    expect([holder.side, holder.affiliations.map(({ body }) => body.name)]).toEqual([expected, bodies]);
  });
});

describe('byPerson', () => {
  it('keeps the order of the text for each', () => {
    const { scene } = officersIn('Kari Holm, chair of the Rail Board, met Pedro Rojas, head of the Harbour Trust. Holm, a lawyer, left.');
    const held = [...scene.offices.values()].flat().toSorted((a, b) => a.start - b.start);
    const shown = [...byPerson(held)].map(([person, offices]) => `${person.name}: ${offices.map(({ office }) => office.head).join(', ')}`);
    expect(shown).toEqual(['Kari Holm: chair, lawyer', 'Pedro Rojas: head']);
  });
});
