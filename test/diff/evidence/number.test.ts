import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/diff/analyse.js';
import { numberEvidence } from '../../../src/diff/evidence/number.js';
import { overlap } from '../../../src/diff/overlap.js';

/** How two wordings' amounts stand to each other, if they do. */
function counted(a: string, b: string): string | null {
  const [x, y] = [analyse(a), analyse(b)];
  const found = numberEvidence(x, y, overlap(x, y));
  return found && `${found.verdict} ${found.confidence.toFixed(2)}: ${found.why}`;
}

describe('numberEvidence', () => {
  it.each([
    ['Four miners died in the tunnel.', 'Nine miners died in the tunnel.', 'contradicts 0.90: “Four” against “Nine”'],
    ['Four miners died in the tunnel.', 'Four miners died in the tunnel.', 'agrees 0.80: “Four” and “Four” are the same amount'],
    [
      'Four miners died in the tunnel.',
      'At least three miners died in the tunnel.',
      'agrees 0.80: “Four” and “At least three” are the same amount',
    ],
    ['Four miners died in the tunnel.', 'Nine miners sang in the new hall.', '–'],
    ['Four miners died.', 'Nine miners died.', 'contradicts 0.90: “Four” against “Nine”'],
    ['Four miners died in the tunnel.', 'Nine sailors died in the tunnel.', 'contradicts 0.77: “Four” against “Nine”'],
    ['Four miners died in the tunnel.', 'Miners died in the tunnel.', '–'],
    ['Nobody measured the tunnel.', 'Nine sailors died in the tunnel.', '–'],
    ['Prices rose by 4 percent.', 'Prices rose by 9 percent.', 'contradicts 0.90: “4 percent” against “9 percent”'],
    ['Prices rose by 4 percent.', 'Prices fell by 9 percent.', '–'],
    ['Prices rose by 4 percent in March.', 'Prices rose by 9 percent in May.', '–'],
    [
      '60 percent of workers voted for the strike.',
      '40 percent of staff voted for the strike.',
      'contradicts 0.90: “60 percent” against “40 percent”',
    ],
    [
      '60 percent of workers voted for the strike.',
      '40 percent of ships voted for the strike.',
      'contradicts 0.77: “60 percent” against “40 percent”',
    ],
    ['The tunnel is 4 km long.', 'The tunnel is 9 km long.', 'contradicts 0.90: “4 km” against “9 km”'],
    ['The tunnel is 4 km long.', 'The tunnel is 4,000 metres long.', 'agrees 0.80: “4 km” and “4,000 metres” are the same amount'],
    ['The tunnel is 4 km long.', 'The tunnel weighs 4 tonnes.', '–'],
    [
      'The council has no money for the tunnel.',
      'The council has 4 million euros for the tunnel.',
      'contradicts 0.90: “no” against “4 million euros”',
    ],
    [
      'The council has 4 million euros for the tunnel.',
      'The council has no money for the tunnel.',
      'contradicts 0.90: “4 million euros” against “no”',
    ],
    ['The council has no money.', 'The club got 4 million euros for the tunnel.', '–'],
    ['The council gave 4 million euros for the tunnel.', 'The council gave 9 million euros for new pumps.', '–'],
    [
      'The council gave 4 million euros for the tunnel.',
      'The council gave 9 million euros for the tunnel.',
      'contradicts 0.90: “4 million euros” against “9 million euros”',
    ],
    [
      'The council gave 4 million euros for the tunnel.',
      'The council gave 9 million euros.',
      'contradicts 0.90: “4 million euros” against “9 million euros”',
    ],
    [
      'The council gave 4 million euros for the tunnel.',
      'The council gave 4 million euros for the tunnel.',
      'agrees 0.80: “4 million euros” and “4 million euros” are the same amount',
    ],
    ['The council gave 4 million euros a year for the tunnel.', 'The council gave 9 million euros for pumps.', '–'],
    [
      'The council gave 4 million euros this very year for the tunnel.',
      'The council gave 9 million euros for pumps.',
      'contradicts 0.72: “4 million euros” against “9 million euros”',
    ],
    [
      'The council gave 4 million euros, hardly enough for the tunnel.',
      'The council gave 9 million euros for pumps.',
      'contradicts 0.72: “4 million euros” against “9 million euros”',
    ],
    [
      'The council gave 4 million euros for the very old tunnel.',
      'The council gave 9 million euros for a tunnel.',
      'contradicts 0.90: “4 million euros” against “9 million euros”',
    ],
    [
      'Half of people in the old town voted for the strike.',
      'A third of workers on the new ships sang and danced for joy at the strike.',
      'contradicts 0.58: “Half” against “A third”',
    ],
    ['Half of people voted.', 'A third of workers sang.', '–'],
    ['Four people lived in the tunnel.', 'Nine people died in the tunnel.', '–'],
    ['Four people lived there.', 'Nine people died there.', '–'],
    ['Four people injured in the tunnel left.', 'Nine people killed in the tunnel left.', '–'],
    ['Four people injured in the tunnel left.', 'Nine people injured in the tunnel left.', 'contradicts 0.90: “Four” against “Nine”'],
    [
      'Four miners and nine sailors died in the tunnel.',
      'Four miners and two sailors died in the tunnel.',
      'contradicts 0.90: “nine” against “two”',
    ],
    [
      'Four miners died in the tunnel and nine miners left.',
      'Nine miners died in the tunnel and four miners left.',
      'agrees 0.80: “Four” and “four” are the same amount',
    ],
    ['No miners died in the tunnel.', 'No miners died in the tunnel.', '–'],
    ['Zero miners died in the tunnel.', 'Zero miners died in the tunnel.', '–'],
    ['The ship carried 4 tonnes of fish.', 'The ship carried 9 tonnes of coal.', '–'],
    ['The ship carried 4 tonnes.', 'The ship carried 9 tonnes.', 'contradicts 0.90: “4 tonnes” against “9 tonnes”'],
    ['Half of workers voted for the strike.', 'A third of staff voted for the strike.', 'contradicts 0.90: “Half” against “A third”'],
    ['Half of workers left the old plant in the far north.', 'A third of staff left.', 'contradicts 0.90: “Half” against “A third”'],
    [
      'Half of the ships were repaired in the spring.',
      'A third of the ships were repaired in the spring.',
      'contradicts 0.90: “Half” against “A third”',
    ],
    ['Half of the ships were repaired in the spring by the navy.', 'A third of the ships sank near the old port of Lund.', '–'],
    ['Half of the ships were repaired.', 'A third of the tents were repaired.', '–'],
    ['The council has no money.', 'The council has 4 tonnes of salt.', '–'],
    ['The council has 4 tonnes of salt.', 'The council has no money.', '–'],
    [
      'The old council of the small town has no money for roads, schools and pumps.',
      'The council of the town gave 4 million euros to the club for a new hall by the river.',
      '–',
    ],
    ['The council has no money.', 'The council has 4 million euros.', '–'],
    ['The club has no money.', 'The council has 4 million euros.', '–'],
    [
      'The ship carried 4 tonnes of fish to the port of Lund.',
      'The ship with the old captain and his crew carried 9 tonnes of fish for a firm in the far north.',
      'contradicts 0.73: “4 tonnes” against “9 tonnes”',
    ],
    [
      'The ship carried 4 tonnes of fish to the port of Lund.',
      'The ship with the old captain and his crew carried 4 tonnes of fish for a firm in the far north.',
      'agrees 0.63: “4 tonnes” and “4 tonnes” are the same amount',
    ],
    ['Four miners died in the old tunnel under the hill.', 'Nine miners died.', 'contradicts 0.90: “Four” against “Nine”'],
    [
      'Four miners died in the old tunnel under the hill near Lund, said the mayor.',
      'Nine miners left the club and sang in the hall.',
      '–',
    ],
    ['The tunnel cost 4 million euros.', 'The tunnel cost 9 million dollars.', '–'],
    ['The tunnel cost 4 million euros.', 'The bridge cost 9 million euros.', '–'],
    ['The tunnel is 0 km long.', 'The tunnel is 0 km long.', '–'],
    ['The tunnel is long and 4 km wide.', 'The tunnel is long and 9 tonnes heavy.', '–'],
    ['They sang as four people died.', 'Nine people lived there.', '–'],
    ['The four miners, people said, died.', 'Nine miners lived.', '–'],
    ['They gave 4 million euros in the spring to build the tunnel.', 'They gave 9 million euros for new pumps.', '–'],
    ['They gave 4 million euros, and they met for lunch.', 'They gave 9 million euros for new pumps.', '–'],
    [
      'They gave 4 million euros for the pumps.',
      'They gave 9 million euros for new pumps.',
      'contradicts 0.90: “4 million euros” against “9 million euros”',
    ],
    ['They gave 4 million euros for old and very large red pumps.', 'They gave 9 million euros for trams.', '–'],
    ['They gave 4 million euros for trams.', 'They gave 9 million euros for old and very large red pumps.', '–'],
    ['They gave 4 million euros for trams.', 'They gave 9 million euros for the Harbour Trust.', '–'],
    [
      'They gave pumps and 4 million euros for trams.',
      'They gave 9 million euros for pumps.',
      'contradicts 0.90: “4 million euros” against “9 million euros”',
    ],
  ])('%s | %s', (a, b, expected) => expect(counted(a, b) ?? '–').toBe(expected));
});
