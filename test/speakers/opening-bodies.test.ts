import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('a body that an opening describes is the one of that kind that the next sentences name', () => {
  it.each([
    '{Ohio bank|Tarnhill Savings} says rats ate the files. In a filing on Monday, Tarnhill Savings said no money was gone.',
    '{A Hull company|Brightwell Electronics} is sorry for the fires. Brightwell Electronics said the plug was too thin.',
    '{A Lagos hospital|St Brendan’s Hospital} denies it turned her away. St Brendan’s Hospital said the ward was full.',
    '{University|Lakeside University} denies selling degrees. Lakeside University said the paper was forged.',
    '{Toy maker|Huppla Toys} says it was deceived. Huppla Toys has 90 shops.',
    // Another is named, of another kind, or nobody is.
    '{A museum in Lyon|museum in Lyon} says the vase is genuine. A rival, the Parot Museum, bought one like it.',
    '{A trade union|trade union} says it was lied to. Orel Bank closed the branch on Monday.',
    '{A group of bell-ringers|group of bell-ringers} says no. Tarn Wind Limited will appeal.',
  ])('%s', (marked) => expectWho(marked));
});
