import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('a kind of body in front of a name, at the start of a sentence', () => {
  expectVoices([
    ['Union Fjordbygg said it was late.', 'Fjordbygg | Fjordbygg'],
    ['Employer Vesle Health said it was late.', 'Vesle Health | Vesle Health'],
    ['Charity Open Cellar said it was late.', 'Open Cellar | Open Cellar'],
    ['Developer Halden Homes said it was late.', 'Halden Homes | Halden Homes'],
    ['Sponsor Lumexa said it was late.', 'Lumexa | Lumexa'],
    ['Energy giant Voltorra said it was late.', 'Voltorra | Voltorra'],
    ['Commodities trader Zeligo said it was late.', 'Zeligo | Zeligo'],
    ['Swedish retailer Hemlo said it was late.', 'Hemlo | Hemlo'],
    // A place behind it, a given name, an office: another thing.
    ['Union Berlin said it was late.', 'Union Berlin | Union Berlin'],
    ['Developer Kari Holm said it was late.', 'Kari Holm | -'],
    ['Operator Arne Lund said it was late.', 'Arne Lund | -'],
    ['The Charity Commission said it was late.', 'Charity Commission | Charity Commission'],
    ['Grocer Siri Lund said it was late.', 'Siri Lund | -'],
  ]);
});

describe('the first of a trade in a house, and whoever is in charge of something there', () => {
  expectVoices([
    ['Brennar Foods shut a plant. Chief scientist Kari Holm said it was late.', 'Kari Holm | Brennar Foods'],
    ['Brennar Foods shut a plant. “It was late,” lead designer Kari Holm said.', 'Kari Holm | Brennar Foods'],
    ['Brennar Foods shut a plant. Head of communications Kari Holm said it was late.', 'Kari Holm | Brennar Foods'],
    ['Brennar Foods shut a plant. Press officer Kari Holm said it was late.', 'Kari Holm | Brennar Foods'],
    ['Brennar Foods shut a plant. General counsel Kari Holm said it was late.', 'Kari Holm | Brennar Foods'],
    ['Brennar Foods shut a plant. Head of energy Kari Holm said it was late.', 'Kari Holm | Brennar Foods'],
    ['Head of communications Kari Holm said it was late.', 'Kari Holm | -'],
    ['Chief of staff Kari Holm said it was late.', 'Kari Holm | -'],
    // Whoever holds a rank or studies firms is not the house's.
    ['Brennar Foods shut a plant. Chief inspector Kari Holm said it was late.', 'Kari Holm | -'],
    ['Brennar Foods shut a plant. Senior analyst Kari Holm said it was late.', 'Kari Holm | -'],
  ]);
});

describe('a trade at the start of a sentence is no name', () => {
  expectVoices(
    [
      'Organist',
      'Streamer',
      'Olympian',
      'Agronomist',
      'Deckhand',
      'Bystander',
      'Backpacker',
      'Stallholder',
      'Chiropractor',
      'Ironworker',
    ].map((trade) => [`${trade} Ruth Bakken said it was late.`, 'Ruth Bakken | -']),
  );
});

describe('a firm that goes on being called by its trade', () => {
  expectVoices([
    ['Oil trader Vantrix settled. The trader said it was late.', 'Vantrix | Vantrix'],
    ['Swedish retailer Hemlo closed shops. The retailer said it was late.', 'Hemlo | Hemlo'],
    ['Concert promoter Bigtone was sued. The promoter said it was late.', 'Bigtone | Bigtone'],
    ['Sportswear group Velixo dropped a runner. The brand said it was late.', 'Velixo | Velixo'],
    ['Insurance group Halden Mutual left Florida. The insurer said it was late.', 'Halden Mutual | Halden Mutual'],
    ['Turkish steelmaker Karadal bought a mill. The deal was good, chairman Orhan Karadal said.', 'Orhan Karadal | Karadal'],
    // A person has trades too, and a firm that the text calls otherwise is none of that trade.
    ['Trader Kari Holm was sued. The trader said it was late.', 'Kari Holm | -'],
    ['Brewer Arne Lund was sued. The brewer said it was late.', 'Arne Lund | -'],
    ['The manufacturer, Aerolane, was cross. The insurer said it was late.', 'insurer | insurer'],
  ]);
});

describe('where a firm is from does not name it', () => {
  expectVoices([
    ['Chipmaker Norvix expects less. The Dresden company said it was late.', 'Norvix | Norvix'],
    ['Furniture chain Holt & Lindo is closing. The New York firm said it was late.', 'Holt & Lindo | Holt & Lindo'],
    ['Open Cellar, a charity, is closing. The Ormskirk charity said it was late.', 'Open Cellar | Open Cellar'],
    ['Shoe firm Delbyx is closing. The Milan label said it was late.', 'Delbyx | Delbyx'],
    ['The Danish company said it was late.', 'Danish company | Danish company'],
    // A name that the text tells again is one.
    ['Delbyx met Ramlo. Ramlo was cross. The Ramlo company said it was late.', 'Ramlo | Ramlo'],
    ['The Ramlo company said it was late.', 'Ramlo | Ramlo'],
  ]);
});
