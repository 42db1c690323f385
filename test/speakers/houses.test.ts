import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** The side of the last claim, and who makes it. */
function lastSide(text: string): string | null | undefined {
  const { claims } = assemble([extractDocument(text, '0.txt')], {});
  return claims.at(-1)?.speaker?.side;
}

describe('an office that does not say of what it is belongs to the body that the text is about', () => {
  it.each([
    [
      'Tolne & Rask cuts prices\n\nTolne & Rask said orders had halved. Traders at Halden Bank had hoped for more. It rained all week. The finance director, Siri Lund, said mills would close.',
      'Tolne & Rask',
    ],
    [
      'Tolne Wheels shuts a plant\n\nTolne Wheels will close its yard. Rival Varde Bikes said nothing.\n\nNobody was told. Siri Lund, head of procurement, said it was late.',
      'Tolne Wheels',
    ],
    ['Varde Rovers lost again. Assistant coach Mika Rautio said the pitch was wet.', 'Varde Rovers'],
    ['Halden High School closed its gym. Superintendent Dr. Siri Lund said the roof leaked.', 'Halden High School'],
    ['Tolne Wheels raised its prices. A spokesperson said steel was dear.', 'Tolne Wheels'],
    ['Tolne Wheels raised its prices. Head office said steel was dear.', 'Tolne Wheels'],
    ['Halden Borough Council put up the rates. Borough manager Siri Lund said the roads were worn.', 'Halden Borough Council'],
    ['The yard’s union is angry. In a note to the press, general secretary Siri Lund said nobody had asked.', 'yard’s union'],
    [
      'Halden General Hospital is full. It rained. Nobody came. The hospital apologised. Its clinical director, Dr Siri Lund, said it was late.',
      'Halden General Hospital',
    ],
    ['Tervola Zoo is full. It rained. The zoo’s deputy vet, Mika Rautio, said it was late.', 'Tervola Zoo'],
    ['Tolne Wheels has cut jobs. According to the filing, it was late.', 'Tolne Wheels'],
    ['Tolne Wheels has cut jobs. A leaked memo said that more would go.', 'Tolne Wheels'],
    ['Siri Lund swam. She was tired. “It was cold,” Lund spokesman Ole Moe said.', 'Siri Lund'],
    ['Tolne Wheels raised its prices. “Steel is dear,” Varde spokesman Ole Moe said.', 'Varde'],
  ])('%s', (text, side) => {
    expect(lastSide(text)).toBe(side);
  });

  it.each([
    ['Nothing shows the name to be a body’s', 'Ships crossed the Varde Ocean. It rained. A spokesman said it was late.'],
    ['A region', 'They went on to North Carolina. It rained. Spokeswoman Ida Roe said it was late.'],
    ['Two may have it', 'Tolne Wheels and Varde Bikes met. Talks went on. It rained. Chief executive Siri Lund said it was late.'],
    ['One of many', 'Tolne Wheels raised its prices. One sales manager said steel was dear.'],
    ['No longer', 'Tolne Wheels raised its prices. Former finance director Siri Lund said steel was dear.'],
  ])('%s: nobody’s', (_, text) => {
    expect(lastSide(text)).toBeNull();
  });
});

describe('names made of common words', () => {
  it.each([
    ['Tolne Wheels said it would pay.', 'Tolne Wheels'],
    ['Fjordby Research said in a note that prices fell.', 'Fjordby Research'],
    ['Tolne Cable’s energy manager, Siri Lund, said the plant was cold.', 'Tolne Cable'],
    ['It was a good year for Riksby Haulway. Riksby’s managing director, Siri Lund, said it was time.', 'Riksby Haulway'],
    ['Costa Rica Rowing said the race was off.', 'Costa Rica Rowing'],
    ['Customer Tolne Paper, which has four, said they were fine.', 'Tolne Paper'],
  ])('%s is a body’s', (text, side) => {
    expect(lastSide(text)).toBe(side);
  });

  it.each([
    ['Wanja Brooks said it was warm. Ms Brooks was in Bergen.'],
    ['Okello Rice said it was warm.'],
    ['Canal Street was closed. Okello Moody said it was warm.'],
    ['Tolne Paper resigned on Monday. Mr Paper said it was warm.'],
  ])('%s is nobody’s', (text) => {
    expect(lastSide(text)).toBeNull();
  });
});

describe('the body whose name stands beside somebody', () => {
  it.each([
    ['Mika Rautio, an analyst at Halden Merchant Bank, said it was late.', 'Halden Merchant Bank'],
    ['A Oscar Mutual spokesperson said it was late.', 'Oscar Mutual'],
    ['The European Commission met. A Commission source said it was late.', 'European Union'],
    ['A study published in May by the Fjordby Institute of Technology found that salt was cheap.', 'Fjordby Institute of Technology'],
  ])('%s', (text, side) => {
    expect(lastSide(text)).toBe(side);
  });

  it.each([
    ['Mika Rautio, a political analyst, said it was late.'],
    ['Mika Rautio, an economist at Halden University, said it was late.'],
    ['A study commissioned by Tolne Wheels found that salt was cheap.'],
  ])('%s: nobody’s', (text) => {
    expect(lastSide(text)).toBeNull();
  });
});
