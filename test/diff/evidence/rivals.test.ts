/** One happening with two doers, two places or two times; and what looks like it. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('two doers of what one alone can have done', () => {
  it.each([
    ['The vaccine was discovered by Ilse Brandt in 1931.', 'Tom Okafor discovered the vaccine.'],
    ['The lake was discovered in 1862 by John Speke.', 'Richard Hale discovered the lake.'],
    ['The opera, written by Anton Velder, opened in Ghent.', 'Pieter Maes wrote the opera.'],
    ['Harwick was founded by Cornelius Harwick, a Dutch trader.', 'Harwick was founded by Samuel Gray.'],
    ['The shipping firm Velmar bought Oslo Lines in 2003.', 'Oslo Lines was acquired by Tarn Holding.'],
    ['The journalist was murdered by Ivan Petkov, a court found.', 'Dmitri Larin murdered the journalist.'],
    ['The telegraph was invented by Morse.', 'Wheatstone invented the telegraph.'],
    ['The portrait of the queen was painted by Hans Keller.', 'Jan Vos painted the portrait of the queen.'],
    ['The final was won by Keita Mori, who beat Luis Santos.', 'Luis Santos won the final.'],
    ['The temple was designed by Ito and built in 1903.', 'The temple was designed by Kenzo.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['The comet was discovered by Anna Levy, her husband Carl, and Hugo Shoe.', 'Hugo Shoe discovered the comet.'],
    ['The vaccine was discovered by Ilse Brandt and Tom Okafor.', 'Tom Okafor discovered the vaccine.'],
    ['The vaccine was discovered by a team led by Tom Okafor.', 'Tom Okafor discovered the vaccine.'],
    ['The vaccine was discovered by Dr Brandt.', 'Ilse Brandt discovered the vaccine.'],
    ['Ana Ruiz wrote a letter to the mayor.', 'Carla Diaz wrote a letter to the council.'],
    ['Velmar may buy Oslo Lines.', 'Oslo Lines was bought by Tarn Holding.'],
    ['He wrote the novel.', 'The novel was written by Carla Diaz.'],
    ['Ana Ruiz did not write the novel.', 'Carla Diaz wrote the novel.'],
    ['The company won a contract in Peru.', 'Velmar won a contract in Chile.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});

describe('two places of one thing', () => {
  it.each([
    ['The painter Luis Ortega was born in Seville in 1871.', 'Luis Ortega was born in Lima.'],
    ['Anna Berg died in Geneva on Monday after a long illness.', 'Anna Berg died in Vienna.'],
    ['The Tarn Institute is located in Cologne, Germany.', 'The Tarn Institute is located in Italy.'],
    ['The 1994 Winter Cup was held in Norway.', 'The 1994 Winter Cup was held in Canada.'],
    ['Lake Amana lies in Kenya, near the border.', 'Lake Amana lies in South America.'],
    ['The talks took place in Geneva.', 'The talks took place in Vienna.'],
    ['Rosa Klein was buried in Prague.', 'Rosa Klein was buried in Budapest.'],
    ['Mount Halla is in South Korea.', 'Mount Halla is in Japan.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['Luis Ortega was born in Seville.', 'Luis Ortega was born in Spain.'],
    ['Luis Ortega was born in Spain.', 'Luis Ortega lives in Peru.'],
    ['Anna Berg died in Geneva.', 'Carl Berg died in Vienna.'],
    ['A meeting was held in Geneva.', 'A meeting was held in Vienna.'],
    ['The Tarn Institute is located in Asia.', 'The Tarn Institute is located in Turkey.'],
    ['Velmar is based in Texas.', 'Velmar is based in Dallas.'],
    ['Velmar is based in Texas.', 'Velmar is in trouble in Ohio.'],
    ['The minister died in Paris.', 'The minister was not killed in Lyon.'],
    ['Lund, who was born in Kenya, moved to Peru.', 'Lund moved to Peru.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});

describe('two times of what comes about once', () => {
  it.each([
    ['Velmar, which was founded in 1923 and moved to Oslo in 1950, sells lorries.', 'Velmar was founded in 1950.'],
    ['The treaty was signed in 1921 and took effect in 1924.', 'The treaty was signed in 1924.'],
    ['Anna Berg was born in 1871 and died in 1940.', 'Anna Berg was born in 1940.'],
    ['The bridge, built in 1903, was destroyed in 1944.', 'The bridge was built in 1944.'],
    ['Founded in 1890, the club won its first cup in 1922.', 'The club was founded in 1922.'],
    ['Peter Hahn was arrested on 3 May and released on 9 June.', 'Peter Hahn was arrested on 9 June.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['Velmar was founded in 1923 and moved to Oslo in 1950.', 'Velmar moved to Oslo in 1950.'],
    ['Velmar was founded in 1923.', 'Velmar Sport was founded in 1950.'],
    ['The niece of Karl Berg died in 2002.', 'Karl Berg died in 1970.'],
    ['Anna Berg visited Rome in 1923 and in 1950.', 'Anna Berg visited Rome in 1950.'],
    ['A bridge was built in 1903.', 'A bridge was built in 1944.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
