/** Long sentences that say what a short one says, among other things that look as if they said something else. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('what a long sentence says too', () => {
  it.each([
    ['The novel, written by Ada Moreno with her brother Luis Moreno, was filmed in 1998.', 'Luis Moreno wrote the novel.'],
    ['The Orsk bridge, designed by Holt & Vane and built by Velmar, opened in 1931.', 'Velmar built the Orsk bridge.'],
    ['The bridge was designed by Peter Holt, whose pupil Anna Vane drew the plans.', 'Anna Vane designed the bridge.'],
    ['Velmar, which bought Marsk in 2003, was itself taken over by Tarn Holding in 2010.', 'Tarn Holding bought Velmar.'],
    ['Hahn won the first set, but Ortega won the match.', 'Ortega won the match.'],
    ['The mayor of Lund, Ada Moreno, and the mayor of Velk, Carl Hahn, met on Monday.', 'Carl Hahn is the mayor of Velk.'],
    ['Ada Moreno, who was mayor of Lund before she became president of Norland, died.', 'Ada Moreno was president of Norland.'],
    ['Carl Hahn, a Danish-born painter who took Dutch citizenship, lived in Utrecht.', 'Carl Hahn was a Dutch painter.'],
    ['Born in Lima, the singer grew up in Quito and died in Lagos in 1990.', 'The singer died in Lagos.'],
    ['The company was founded in Lagos but is now based in Lima.', 'The company is based in Lima.'],
    ['Norland nearly lost the match but won in the last minute.', 'Norland won the match.'],
    ['The union did not end the strike until June.', 'The union ended the strike in June.'],
    ['The minister could not be prevented from signing the treaty.', 'The minister signed the treaty.'],
    ['The tower was too strong to be destroyed by the storm.', 'The tower was not destroyed by the storm.'],
    ['It is not true that the bank refused the loan.', 'The bank granted the loan.'],
    ["After Carl Lund's death his widow, Anna Lund, took over the firm.", 'Anna Lund succeeded Carl Lund.'],
    ['When King Erik died in 1320, his brother Magnus was crowned.', 'Magnus succeeded Erik.'],
    ['All the states but Norland, which abstained, voted for the treaty.', 'Norland abstained.'],
    ['Unlike his father, a baker, Hahn became a painter.', 'Hahn became a painter.'],
    ['Instead of selling the port, the council leased it to Velmar.', 'The council leased the port to Velmar.'],
    ['Not only Moreno but also Hahn signed the letter.', 'Moreno signed the letter.'],
    ['The plan to close the school was dropped after parents protested, and the school is still open.', 'The school is still open.'],
    ['The shares rose from 3 euros to 5 euros.', 'The shares cost 5 euros.'],
    ['The house was bought for 2 million euros in 1990 and sold for 5 million euros in 2005.', 'The house was sold for 5 million euros.'],
    ['The house was bought for 2 million euros in 1990 and sold for 5 million euros in 2005.', 'The house was bought for 2 million euros.'],
    [
      'The firm sold the mill to Velmar for 3 million euros, and Velmar sold it on for 4 million euros.',
      'The firm sold the mill for 3 million euros.',
    ],
    ["The Danish firm's German rival, Velmar, closed a plant.", 'Velmar is a German firm.'],
    ['The former president, Ada Moreno, was elected president again.', 'Ada Moreno is the president.'],
    ['Ada Moreno, once the youngest member of the house, is now its oldest member.', 'Ada Moreno is the oldest member of the house.'],
    ['Lund is smaller than Velk but larger than Tarn.', 'Lund is larger than Tarn.'],
    ['The strike began before the election and ended after it.', 'The strike ended after the election.'],
    ['Hahn moved from Lima to Quito and later from Quito to Lagos.', 'Hahn moved from Quito to Lagos.'],
    ["Marsk lent money to Velmar, which lent money to Marsk's owner.", "Velmar lent money to Marsk's owner."],
    ['Berg and Holt, aged 21 and 25, were fined 100 and 200 euros respectively.', 'Holt was fined 200 euros.'],
    ['The drug causes drowsiness but cures malaria.', 'The drug cures malaria.'],
    ['The wife of Carl Hahn, Ada Moreno, and his sister, Ilse Hahn, opened the ball.', "Ilse Hahn is Carl Hahn's sister."],
    [
      'The first woman to climb the peak was Ilse Brandt, and the first man was Carl Hahn.',
      'Carl Hahn was the first man to climb the peak.',
    ],
    ['The largest city of Norland is Velk, and its capital is Tarn.', 'The capital of Norland is Tarn.'],
    ['The largest city of Norland is Velk, and the largest city of Sudland is Orsk.', 'The largest city of Sudland is Orsk.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
