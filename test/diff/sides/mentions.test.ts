import { describe, expect, it } from 'vitest';
import { capitalsIn } from '../../../src/diff/sides/evidence/mentions.js';
import { passagesOf, type View, viewOf } from '../../../src/diff/sides/evidence/view.js';

const viewIn = (path: string, text: string): View => viewOf({ path, passages: passagesOf(text, []) });

describe('capitals', () => {
  it('are kept by their words, in text order, of every text', () => {
    const views = [viewIn('a.txt', 'Holm met the crew of Lund. Then Holm left.'), viewIn('b.txt', 'They saw Lund.')];
    const places = [...capitalsIn(views)].map(([word, all]) => `${word}: ${all.map(({ view, at }) => `${view.path} ${at}`).join(', ')}`);
    expect(places).toEqual(['holm: a.txt 0, a.txt 8', 'lund: a.txt 5, b.txt 2', 'then: a.txt 7', 'they: b.txt 0']);
  });
});
