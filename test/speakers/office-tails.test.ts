import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('words behind an office', () => {
  it.each([
    '{Mayor Pro Tem Ana Roca|Ana Roca} left.',
    '{Senate President Pro Tempore Ana Roca|Ana Roca} left.',
    '{Professor Emeritus Ana Roca|Ana Roca} left.',
    '“No,” said {Kari Holm, CEO and co-founder of Tarn Power|Kari Holm}.',
    '“No,” said {Kari Holm, MD and owner of Tarn Power|Kari Holm}.',
  ])('are no part of the name: %s', (marked) => expectWho(marked));
});
