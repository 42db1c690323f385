import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** The source and the content of the last claim with a cue. */
const lastClaim = (text: string): string => {
  const said = assemble([extractDocument(text, '0.txt')], {}).claims.filter(({ cue }) => cue);
  return said.map(({ source, content }) => `${source?.text ?? '–'} → ${content.text}`).at(-1) ?? '–';
};

const expectLast = (rows: readonly (readonly [string, string])[]): void => {
  it.each(rows)('%s', (text, claim) => expect(lastClaim(text)).toBe(claim));
};

describe('who was asked is no part of the answer', () => {
  expectLast([
    ['Asked by a reporter to comment on the strike, the minister said, “We will see.”', 'the minister → “We will see.”'],
    ['Pressed by senators to explain the loss, Petrov replied, “It was late.”', 'Petrov → “It was late.”'],
    ['Asked whether the bridge was safe, Moe said, “We will see.”', 'Moe → “We will see.”'],
    ['Speaking to farmers in Lund, the king said, “You were right.”', 'the king → “You were right.”'],
    ['Later asked about the fire, Moe said, “It is out.”', 'Moe → “It is out.”'],
    ['On Monday in Lagos, Ade said, “We are late.”', 'Ade → “We are late.”'],
    ['Friday on Radio Nord, the minister said, “I am glad.”', 'the minister → “I am glad.”'],
    ['Thursday at his home near Cork, the singer said, “I am glad.”', 'the singer → “I am glad.”'],
    // A sentence that goes on behind who says it is one.
    ['The deal, he said, “is dead.”', 'he → The deal […] “is dead.”'],
  ]);
});

describe('a comma between the “that” and its quotation', () => {
  expectLast([
    ['He added that, “my cows were sick from the water.”', 'He → “my cows were sick from the water.”'],
    ['She noted that, “our beds were full by noon.”', 'She → “our beds were full by noon.”'],
    ['The judge said that, “no one is above the law.”', 'The judge → “no one is above the law.”'],
    ['The mayor told the board that, “it is late.”', 'The mayor → “it is late.”'],
    ['The coach argued that “we were tired” and left.', 'The coach → “we were tired”'],
    ['“I never said that,” Moe told the paper.', 'Moe → “I never said that,”'],
  ]);
});

describe('people told by a gerund, behind the word that joins the sentence on', () => {
  expectLast([
    ['But shipping analysts say the worst may be hidden.', 'shipping analysts → the worst may be hidden'],
    ['But fishing experts say the stock might not recover.', 'fishing experts → the stock might not recover'],
    ['And housing advocates say the rent cap may fail.', 'housing advocates → the rent cap may fail'],
    ['Yet building inspectors warned that the roof was weak.', 'building inspectors → the roof was weak'],
    ['But teaching unions say the pay rise is too small.', 'teaching unions → the pay rise is too small'],
    ['But building bridges takes years, the mayor says.', 'the mayor → But building bridges takes years'],
  ]);
});

describe('what tells who is asked stands before what they are asked', () => {
  expectLast([
    ['The bureau asked local agencies that dealt with the flood to pay.', 'The bureau → to pay'],
    ['The police asked drivers who saw the crash to come forward.', 'The police → to come forward'],
    ['The court ordered the bank that held the money to pay it back.', 'The court → to pay it back'],
    ['The union asked members that worked nights to vote on Monday.', 'The union → to vote on Monday'],
    ['The clinic advised women who had taken the drug to see a doctor.', 'The clinic → to see a doctor'],
    ['The envoy urged states that buy the oil to wait.', 'The envoy → to wait'],
    // Questions, and clauses of their own.
    ['The coach asked the girls who had broken it.', 'The coach → who had broken it'],
    ['The teacher asked the class who wanted to come along.', 'The teacher → who wanted to come along'],
    ['She told reporters that talks had failed to end the strike.', 'She → talks had failed to end the strike'],
  ]);
});

describe('a “that” with its verb at once tells of the thing before it', () => {
  expectLast([
    [
      'Hackers were tweeting false reports of a blast at the palace that had hurt the king.',
      'Hackers → false reports of a blast at the palace that had hurt the king',
    ],
    ['Lund wrote about a plan for the port that had failed.', 'Lund → a plan for the port that had failed'],
    ['The board announced a plan for the docks that would cost millions.', 'The board → the docks that would cost millions'],
    ['The envoy repeated a call for talks that had come from Oslo.', 'The envoy → a call for talks that had come from Oslo'],
    ['They point to technology that has saved many lakes.', 'They → technology that has saved many lakes'],
    ['She told reporters that was wrong.', 'She → was wrong'],
    ['The minister made a promise to the miners that she would return.', 'The minister → she would return'],
    ['He wrote in a letter to the board that had he known, he would have left.', 'He → had he known, he would have left'],
  ]);
});

describe('verbs in the name of a programme', () => {
  expectLast([
    ['Moe hit back, stating on “Meet the Town” that the bridge was safe.', 'Moe → the bridge was safe'],
    ['Lund said on RTE’s “Catch the Train” that fares would fall.', 'Lund → fares would fall'],
    ['She wrote in her book “Run for the Hills” that the war was lost.', 'She → the war was lost'],
    ['The singer said in the podcast “Who Killed the Band?” that he was sorry.', 'The singer → he was sorry'],
    ['He argued in the essay “Why We Fight” that the war was lost.', 'He → the war was lost'],
  ]);
});

describe('what is acknowledged, with what it is to do', () => {
  expectLast([
    ['Ade recognized the need to reshape the party.', 'Ade → the need to reshape the party'],
    ['The board acknowledged the need to cut costs.', 'The board → the need to cut costs'],
    ['The bank recognised its duty to pay.', 'The bank → its duty to pay'],
    ['Lind defended his decision to close the mill.', 'Lind → his decision to close the mill'],
    ['The paper published a story about plans to sell the port.', 'The paper → a story about plans to sell the port'],
    ['The minister urged the bank to pay.', 'The minister → to pay'],
    ['The group called on the state to test every school.', 'The group → to test every school'],
  ]);
});

describe('brackets behind what tells of somebody', () => {
  expectLast([
    [
      'Jon Becher, chairman of Rising Tide (a lobby group), tweeted: “We won.”',
      'Jon Becher, chairman of Rising Tide (a lobby group) → “We won.”',
    ],
    [
      'Ana Lind, mayor of Tarn (population 900), said the school would shut.',
      'Ana Lind, mayor of Tarn (population 900) → the school would shut',
    ],
    ['Ida Roth, a writer for The Post (a daily paper), said it was late.', 'Ida Roth, a writer for The Post (a daily paper) → it was late'],
    ['The firm, Tarn Oil (a unit of Moe Holdings), said it would wait.', 'The firm, Tarn Oil (a unit of Moe Holdings) → it would wait'],
    ['On Tuesday, Sen. Per Moe (R-Velm), said the plan was dead.', 'Sen. Per Moe (R-Velm) → the plan was dead'],
  ]);
});

describe('an adverb and a participle between an owner and what is owned', () => {
  expectLast([
    ["The mayor's newly hired aide said no.", "The mayor's newly hired aide → no"],
    ["The bank's recently appointed head, Ana Lind, said no.", "The bank's recently appointed head, Ana Lind → no"],
    ["Petrov's freshly appointed lawyer denied the charge.", "Petrov's freshly appointed lawyer → the charge"],
    [
      "Tarn Oil's newly named chief executive, Per Moe, said it would wait.",
      "Tarn Oil's newly named chief executive, Per Moe → it would wait",
    ],
    ["The town's once proud baker said no.", "The town's once proud baker → no"],
    ['The recently appointed lawyer said no.', 'The recently appointed lawyer → no'],
    ["Lind's already said no.", 'Lind → no'],
  ]);
});

describe('age, town and state behind a name', () => {
  expectLast([
    [
      'Harry Bond, 30, of Raleigh, N.C., who was among those polled, said he was scared.',
      'Harry Bond, 30, of Raleigh, N.C. → he was scared',
    ],
    ['“I am scared,” Ida Roth, 41, of Tarn, Ohio, who voted early, said.', 'Ida Roth, 41, of Tarn, Ohio → “I am scared,”'],
    ['“I am scared,” Olu Ade, a baker from Austin, Texas, who was there, said.', 'Olu Ade, a baker from Austin, Texas → “I am scared,”'],
    ['“I am scared,” Olu Ade, a baker from Lund, Sweden, said.', 'Olu Ade, a baker from Lund, Sweden → “I am scared,”'],
    [
      'Olu Ade, 52, a baker from Austin, Texas, who was there, told us he was scared.',
      'Olu Ade, 52, a baker from Austin, Texas → he was scared',
    ],
    ['The mayor of Lima, Olu Ade, who runs a shop, said it was late.', 'The mayor of Lima, Olu Ade → it was late'],
    ['At the edge of Lima, Ade, who runs a shop, said it was late.', 'Ade → it was late'],
    ['Lind, meanwhile, who sits at zero, said it was late.', 'Lind → it was late'],
  ]);
});

describe('who or what the source is, behind a whole sentence', () => {
  expectLast([
    ['The law was broken, according to Olu Ade, who tried the case in May.', 'Olu Ade → The law was broken'],
    ['There is a rule, and Lind broke it, according to Ida Roth, who teaches law.', 'Ida Roth → There is a rule, and Lind broke it'],
    ['Rents have doubled, according to Homewatch, a website that tracks rents.', 'Homewatch → Rents have doubled'],
    ['Rents have doubled, according to a report from Homewatch, which tracks rents.', 'a report from Homewatch → Rents have doubled'],
    // A second half.
    ['Rents have doubled, according to Ida Roth, and wages have not.', 'Ida Roth → Rents have doubled […] and wages have not'],
    ['Rents, according to Ida Roth, have doubled in a year.', 'Ida Roth → Rents […] have doubled in a year'],
    ['Later, when I called Moe, he replied, “It was fun.”', 'he → “It was fun.”'],
    ['Then, as the crowd left, Lind said, “It was fun.”', 'Lind → “It was fun.”'],
  ]);
});

describe('what is said in a clause that opens the sentence ends before the main clause', () => {
  const first = (text: string): string => assemble([extractDocument(text, '0.txt')], {}).claims[0]?.content.text ?? '–';
  it.each([
    ['While almost everyone agrees the law was flawed, some critics fear the new one is worse.', 'the law was flawed'],
    ['While Lind says the bridge is safe, engineers warn that it may fall.', 'the bridge is safe'],
    ['Even as Moe claimed that the mine was safe, the union said two men were hurt.', 'the mine was safe'],
    ['Now that the mayor has claimed that the town is broke, the council wants an audit.', 'the town is broke'],
    ['Even as Lind claimed that “we won by far,” one of the judges said it was close.', '“we won by far,”'],
    ['When Ade said the war was over, the crowd cheered.', 'the war was over'],
    ['Because Moe said it was cold, dark and late, the trial was put off.', 'it was cold, dark and late'],
    ['Lind says that while it rains, the bridge is safe.', 'while it rains, the bridge is safe'],
  ])('%s', (text, content) => expect(first(text)).toBe(content));
});
