import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('parties that are not called one, forces that are departments, and colleagues', () => {
  expectVoices([
    ['The Northern Dawn Movement met in Ndola. The party said the vote was fair.', 'Northern Dawn Movement | Northern Dawn Movement'],
    ['The Harbour Front met in Tolne. The party’s chair, Kari Holm, said the vote was fair.', 'Kari Holm | Harbour Front'],
    ['The Velm Police Department said no. Police chief Jo Bell disputed it.', 'Jo Bell | Velm Police Department'],
    ['The Tolne Police Service said no. Detectives said so.', 'Detectives | Tolne Police Service'],
    [
      'Commissioner of Police Hugo Flow said no. The Tolne Police Department had said yes.',
      'Tolne Police Department | Tolne Police Department',
    ],
    ['Siri Lund, chair of the Lune Trust, said no. Her colleague, Bo Hall, said it was late.', 'Bo Hall | Lune Trust'],
    ['Striker Bo Hall of Rovers FC said no. His team-mate Ian Roe said it was late.', 'Ian Roe | Rovers FC'],
    ['Ana Roe said no. Her colleague, Bo Hall, said so.', 'Bo Hall | -'],
  ]);
});

describe('a minister’s field is no body', () => {
  expectVoices([
    ['Greek seamen were freed in Benin. The shipping minister said on Friday that no ransom had been paid.', 'shipping minister | -'],
    ['ATHENS - Greece said no. The insurance minister, Ana Roe, said no.', 'Ana Roe | Greece'],
    ['The refugee camp at Tolne is full. “The gate closes at three,” said the commandant, Kari Holm.', 'Kari Holm | refugee camp'],
    ['The band broke up in May. Drummer Tom Pye said nobody was speaking.', 'Tom Pye | band'],
  ]);
});
