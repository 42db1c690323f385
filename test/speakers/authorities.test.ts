import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** Side of whoever makes the last claim, and all that they speak for. */
function spokenFor(text: string): readonly [string | null, readonly string[]] {
  const { claims, speakers } = assemble([extractDocument(text, '0.txt')], {});
  const speaker = speakers.find(({ id }) => id === claims.at(-1)?.speaker?.id);
  return [speaker?.side ?? null, speaker?.speaksFor ?? []];
}

describe('an authority with a name of its own is a side by itself, and its state stands behind it', () => {
  it.each<[string, string | null, readonly string[]]>([
    ['The Danish Food Inspectorate said so.', 'Danish Food Inspectorate', ['Danish Food Inspectorate', 'Denmark']],
    [
      'The Danish Food Inspectorate said so. Its director, Kari Holm, said no.',
      'Danish Food Inspectorate',
      ['Danish Food Inspectorate', 'Denmark'],
    ],
    ["Kenya's Dairy Board Commission said so.", 'Dairy Board Commission', ['Dairy Board Commission', 'Kenya']],
    ['The Peruvian Forest Service said so.', 'Peruvian Forest Service', ['Peruvian Forest Service', 'Peru']],
    // Those that guard or lead a state are the state's, and so is what has no name of its own.
    ['The Thai Border Patrol Office said so.', 'Thailand', ['Thailand']],
    ['The Polish Foreign Intelligence Agency said so.', 'Poland', ['Poland']],
    ['The Greek tax authority said so.', 'Greece', ['Greece']],
    ['The Chilean Ministry of Health said so.', 'Chile', ['Chile']],
  ])('%s', (text, side, all) => expect(spokenFor(text)).toEqual([side, all]));
});
