import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  // Houses that have no name, and speak.
  ['A hotel in Tarn is shut. {The hotel} said so.', ['hotel']],
  ['Men were trapped in a mine. {The mine} said so.', ['mine']],
  ['A restaurant in Tarn is shut. {The restaurant} said so.', ['restaurant']],
  ['Half of Tarn was dry. {The waterworks} said so.', ['waterworks']],
  ['A gym in Tarn is shut. {The car park} said so.', [null]],
  ['It rained. {A hotel} said so.', [null]],
  // Who runs them, and who only owns or eats there.
  ['A hotel in Tarn is shut. {Hotel manager Kari Holm} said so.', ['hotel in Tarn']],
  ['A hotel in Tarn is shut. {Manager Kari Holm} said so.', ['hotel in Tarn']],
  ['A shelter in Tarn is full. {Director Kari Holm} said so.', ['shelter in Tarn']],
  ['A farm near Tarn lost 30 cows. {The farm’s owner, Kari Holm,} said so.', [null]],
  ['A hotel in Tarn is shut. {Guest Kari Holm} said so.', [null]],
  ['Two men climbed out of a prison in Tarn. {Prison governor Kari Holm} said so.', ['prison in Tarn']],
  ['Two men climbed out of a prison in Tarn. {A prison spokesman} said so.', ['prison in Tarn']],
  ['A museum in Tarn is shut. {Museum director Kari Holm} said so.', ['museum']],
  ['A brewery in Tarn is shut. {Brewery spokesman Kari Holm} said so.', ['brewery']],
  ['A brewery in Tarn is to make bread. {Head brewer Kari Holm} said so.', ['brewery in Tarn']],
  ['A start-up in Tarn grows coffee. {Chief executive Kari Holm} said so.', ['start-up in Tarn']],
  ['A village in Tarn has kept its bear. {Mayor Kari Holm} said so.', ['village in Tarn']],
  ['A village in Tarn has kept its bear. {Head brewer Kari Holm} said so.', [null]],
  // Those who have a leader and no body.
  ['Rebels took Sake in Congo. {Rebel spokesman Kari Holm} said so.', ['rebels']],
  ['Rebels took Sake in Congo. {A rebel spokesman} said so.', ['rebels']],
  ['Drivers walked out. {Strike leader Kari Holm} said so.', ['strikers']],
  ['Rebels took Sake in Congo. {Government spokesman Kari Holm} said so.', ['government']],
  // One of many bodies, which its place tells.
  ['{A hospital trust in the north} said so.', ['hospital trust in the north']],
  ['{A company} said so.', [null]],
];

describe('houses that speak, and who speaks for them', () => {
  it.each(CASES)('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});
