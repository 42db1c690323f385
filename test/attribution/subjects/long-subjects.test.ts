import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/corpus/assemble.js';
import { extractDocument } from '../../../src/pipeline.js';

/** The first word of each source, and the content. */
const claimsIn = (text: string): string[] =>
  assemble([extractDocument(text, '0.txt')], {}).claims.map(
    ({ source, content }) => `${source?.text.split(' ', 2).join(' ')} → ${content.text}`,
  );

describe('whoever a sentence is about speaks, whatever hangs on them', () => {
  it.each([
    ['Families hit by the closure said they were angry.', 'Families hit → they were angry'],
    ['Drivers hurt in the pile-up said the fog was thick.', 'Drivers hurt → the fog was thick'],
    ['Shops shut by the strike said they had lost a fortune.', 'Shops shut → they had lost a fortune'],
    ['The first officer to enter the house said it was dark.', 'The first → it was dark'],
    ['A firm hired to clean the river said it was full of tyres.', 'A firm → it was full of tyres'],
    ['The engineers brought in to save the tower said it was leaning.', 'The engineers → it was leaning'],
    ['The only candidate to oppose the plan said it was mad.', 'The only → it was mad'],
    ['The union to which they belong said it would sue.', 'The union → it would sue'],
    ['The judge before whom the case came said it was sad.', 'The judge → it was sad'],
    ['The tenant the council evicted said she had paid.', 'The tenant → she had paid'],
    ['The report the ministry published on Monday said the dam was weak.', 'The report → the dam was weak'],
    ['A memo released Friday by the navy said the pier was weak.', 'A memo → the pier was weak'],
    ['A report published Monday by the audit office said the dam was weak.', 'A report → the dam was weak'],
    ['A letter sent Tuesday to the mayor said the dam was weak.', 'A letter → the dam was weak'],
    ['The vet called to the farm said the cow was dead.', 'The vet → the cow was dead'],
    ['A clerk asked about the missing file said it was stolen.', 'A clerk → it was stolen'],
    ['The pilot who reported the fault said he was ignored.', 'The pilot → he was ignored'],
    ['The team that found the wreck said the gold was gone.', 'The team → the gold was gone'],
    ['The firm that confirmed the deal said it was final.', 'The firm → it was final'],
    ['The councillor who proposed the cut said it was fair.', 'The councillor → it was fair'],
    ['The investors who had backed the fund said they were misled.', 'The investors → they were misled'],
    ['The doctor who warned the ministry said the beds ran out.', 'The doctor → the beds ran out'],
    ['The company, like its rivals, said demand was weak.', 'The company → demand was weak'],
    ['The driver, when asked about the speed, said the brakes had failed.', 'The driver → the brakes had failed'],
    ['Both drivers hurt in the crash said the lights had failed.', 'Both drivers → the lights had failed'],
    ['An engineer who worked there for years and asked not to be named said the dam was weak.', 'An engineer → the dam was weak'],
    ['An engineer who was fired after he raised the alarm said the dam was weak.', 'An engineer → the dam was weak'],
    ['Villagers opposed to the quarry said nobody had listened.', 'Villagers opposed → nobody had listened'],
    ['A man claiming to be the owner said the lift was fixed.', 'A man → the lift was fixed'],
    ['A man believed to be the owner said the lift was fixed.', 'A man → the lift was fixed'],
    ['A man thought to have been drinking told police he was fine.', 'A man → he was fine'],
    ['The mother of a boy who died after being turned away said she had begged.', 'The mother → she had begged'],
    ['The firm, part of a group, said the dam was weak.', 'The firm → the dam was weak'],
    ['The chief, formerly a clerk, said the dam was weak.', 'The chief → the dam was weak'],
    ['The firm, now known as Brennar, said the dam was weak.', 'The firm → the dam was weak'],
  ])('%s', (text, claim) => expect(claimsIn(text).map((one) => one.replace(',', ''))).toEqual([claim]));

  // A clause of reporting inside another keeps its own words.
  it.each([
    ['The man who said the fault was old has resigned.', 'The man → the fault was old'],
    ['It was the firm that said the deal was final.', 'the firm → the deal was final'],
    ['The council said the workers would stay.', 'The council → the workers would stay'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toContain(claim));
});
