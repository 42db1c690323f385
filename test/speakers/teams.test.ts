import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** Name and side of whoever makes the first claim. */
function firstVoice(text: string): string {
  const { claims } = assemble([extractDocument(text, '0.txt')], {});
  const speaker = claims[0]?.speaker;
  return `${speaker?.name ?? '-'} | ${speaker?.side ?? '-'}`;
}

describe('teams, where a text tells of sport', () => {
  it.each([
    ['Rovers lost 4-0 at home to Langdon Town. Manager Arne Lund said they were tired. The striker was booed.', 'Arne Lund | Rovers'],
    ['Rovers’ season went from bad to worse. Manager Arne Lund said they were tired. The striker was booed.', 'Arne Lund | Rovers'],
    ['The Kestrels open their season at home. Head coach Kari Holm said nobody trained harder.', 'Kari Holm | Kestrels'],
    ['The Wanderers have fired their coach. General manager Arne Lund said it was time. The pitcher wept.', 'Arne Lund | Wanderers'],
    ['Dinamo coach Arne Lund said his side had done everything. The match was shown.', 'Arne Lund | Dinamo'],
    [
      'Bohemia Tarn let slip a two-goal lead. “We stopped playing,” captain Arne Lund admitted. The striker was booed.',
      'Arne Lund | Bohemia Tarn',
    ],
    ['Bohemia Tarn drew 2-2 with Slovan Kladen. Captain Arne Lund said it was late. The striker was booed.', 'Arne Lund | Bohemia Tarn'],
    // Fans and families are no teams, and no text without sport has any.
    ['Supporters lost patience. Manager Arne Lund said they were tired. The striker was booed in the match.', 'Arne Lund | -'],
    ['Rents rose in May. Manager Arne Lund said they were too high.', 'Arne Lund | -'],
    ['Hopes faded in May. Captain Arne Lund said the boat was late.', 'Arne Lund | -'],
  ])('%s', (text, voice) => expect(firstVoice(text)).toBe(voice));
});
