import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('who the sentence above is about, with what it is in front of its name', () => {
  expectVoices([
    ['Bus operator Redlime will build a depot. “It is time,” founder Kari Holm said.', 'Kari Holm | Redlime'],
    ['Danish brewer Molbix will build a plant. “It is time,” founder Kari Holm said.', 'Kari Holm | Molbix'],
    [
      'Mall operator Grupo Relles on Monday denied it. The vendors left of their own accord, vice president Siri Lund told a hearing.',
      'Siri Lund | Grupo Relles',
    ],
    [
      'The Tarn Court Tenants’ Association won. “It’s five years,” said association chair Siri Lund. Housing firm Lomar Homes lost. The company will not appeal, a spokesman added.',
      'spokesman | Lomar Homes',
    ],
    ['Zoo director Kari Holm defended it. The Leipzig zoo had received threats, she said.', 'Kari Holm | zoo'],
    ['The Leipzig zoo said it was late.', 'Leipzig zoo | Leipzig zoo'],
    ['A patients’ organisation, Corazo Vivar, said it was late.', 'Corazo Vivar | Corazo Vivar'],
  ]);
});

describe('who founded a body, heads it or owns it', () => {
  expectVoices([
    ['Kari Holm started Thule Foods in a kitchen. Holm said it was late.', 'Kari Holm | Thule Foods'],
    ['Ravelko was founded by Kari Holm in 2009. Holm said it was late.', 'Kari Holm | Ravelko'],
    ['Clear Cellars, a charity founded last year by Kari Holm, dug a well. Holm said it was late.', 'Kari Holm | Clear Cellars'],
    ['Clear Cellars, a charity led by Kari Holm, dug a well. Holm said it was late.', 'Kari Holm | Clear Cellars'],
    ['Kari Holm heads the seamen’s union Ankerlag. Holm said it was late.', 'Kari Holm | Ankerlag'],
    ['Kari Holm, who owns Ravelko with her brother, said it was late.', 'Kari Holm | Ravelko'],
    // What one begins may be no body, and a house's owner is nobody's voice.
    ['Kari Holm started the engine. Holm said it was late.', 'Kari Holm | -'],
    ['Kari Holm started work at dawn. Holm said it was late.', 'Kari Holm | -'],
    ['The fire was put out by Kari Holm. Holm said it was late.', 'Kari Holm | -'],
  ]);
});

describe('whose lawyer', () => {
  expectVoices([
    ['A lawyer acting for Arne Lund said it was late.', 'lawyer acting for Arne Lund | Arne Lund'],
    ['Siri Lund, a solicitor acting for the Holm family, said it was late.', 'Siri Lund | Holm family'],
    ['Lawyers for the actor Arne Lund said it was late.', 'Lawyers for the actor Arne Lund | Arne Lund'],
    ['Lawyers for Arne Lund asked for time. Attorney Siri Holm said it was late.', 'Siri Holm | Arne Lund'],
    // Nobody's lawyer, and an acting head.
    ['The town is angry. Attorney Siri Holm said it was late.', 'Siri Holm | -'],
    ['Brennar Foods shut a plant. Acting director Kari Holm said it was late.', 'Kari Holm | Brennar Foods'],
  ]);
});

describe('bodies that somebody has', () => {
  expectVoices([
    ['Tariq Sessay slept under the counter. Now his chain, HealthRow, has 41 shops. Sessay said it was late.', 'Tariq Sessay | HealthRow'],
    ['Kari Holm is a cook. Her company, Ravelko, sells soup. Holm said it was late.', 'Kari Holm | Ravelko'],
    ['Activist Kari Holm, whose charity Clear Cellars helps workers, said it was late.', 'Kari Holm | Clear Cellars'],
    // Where one plays, banks or works is not one's own.
    ['Kari Holm is a cook. Her bank, Ravelko, sent a letter. Holm said it was late.', 'Kari Holm | -'],
    ['Arne Lund rides in races. His team, Ravelko, sent a letter. Lund said it was late.', 'Arne Lund | -'],
    ['Kari Holm is a cook. Her employer, Ravelko, sent a letter. Holm said it was late.', 'Kari Holm | -'],
  ]);
});

describe('what “it” does there tells that a name is a body’s', () => {
  expectVoices([
    ['Pella Varnes said it would close two shops.', 'Pella Varnes | Pella Varnes'],
    ['Pella Varnes said on Monday that it had received no complaints.', 'Pella Varnes | Pella Varnes'],
    ['Pella Varnes said in a statement it was reviewing the case.', 'Pella Varnes | Pella Varnes'],
    ['Pella Varnes says the baker owes it money.', 'Pella Varnes | -'],
    ['Pella Varnes said it was late.', 'Pella Varnes | -'],
    ['Pella Varnes said it would take years.', 'Pella Varnes | -'],
    ['Pella Varnes said it had rained.', 'Pella Varnes | -'],
    ['Kari Holm said it would close on Friday.', 'Kari Holm | -'],
  ]);
});

describe('the office in front tells the body by its last word', () => {
  expectVoices([
    [
      'The blind people’s association was pleased. Association leader Kari Holm said it was late.',
      'Kari Holm | blind people’s association',
    ],
    ['Engineers’ institute VDB wants rules. President Arne Holm said it was late.', 'Arne Holm | VDB'],
    ['The court fined Ballyhoo Poultry. Barrister Arne Quirk, for the company, said it was late.', 'Arne Quirk | Ballyhoo Poultry'],
    ['Halden Health shut a ward. Sales director Kari Holm said it was late.', 'Kari Holm | Halden Health'],
  ]);
});

describe('of the firm just told of, and of where somebody is', () => {
  expectVoices([
    [
      'MANILA: Mall operator Grupo Relles denied it. The vendors left of their own accord, vice president Siri Lund told a hearing.',
      'Siri Lund | Grupo Relles',
    ],
    ['MANILA: The senate met. Vice President Siri Lund said it was late.', 'Siri Lund | Philippines'],
    ['Conalba merged. Its boss Arne Holm was glad. His counterpart at Vaquilla, Siri Lund, said it was late.', 'Siri Lund | Vaquilla'],
    ['Hockey Scotland dropped two players. Performance director Siri Lund said it was late.', 'Siri Lund | Hockey Scotland'],
    [
      'Campaigners from Save Tarn Vale met. The developer, Brightfield Energy, was there. The group’s treasurer, Arne Lund, said it was late.',
      'Arne Lund | Save Tarn Vale',
    ],
    ['Rovers’ season went from bad to worse against Langdon Town. Manager Arne Lund said the striker was ill.', 'Arne Lund | Rovers'],
  ]);
});

describe('whom a word in front of an office or a name tells nothing of', () => {
  expectVoices([
    // Whoever owns a thing is of no body; whoever owns a firm is its.
    ['Brennar Foods lost money. Boat owner Arne Lund said it was late.', 'Arne Lund | -'],
    ['Brennar Foods lost money. Dog owner Siri Lund is suing. Her barrister, Arne Holm, said it was late.', 'Arne Holm | Siri Lund'],
    ['Brennar Foods lost money. Owner Arne Lund said it was late.', 'Arne Lund | Brennar Foods'],
    ['Danish firm Norrebro has sails. Technical director Finn Bangs said it was late.', 'Finn Bangs | Norrebro'],
    ['Halden investor Sungai Capital said it was late.', 'Sungai Capital | Sungai Capital'],
    ['Halden investor Kari Holm said it was late.', 'Kari Holm | -'],
    ['The goalkeeper of AS Cornix was banned. Club president Arne Lund said it was late.', 'Arne Lund | AS Cornix'],
    ['Pension fund Alterswert sold shares. Campaigner Arne Lund said it was late.', 'Arne Lund | -'],
  ]);
});

describe('spokespeople are of whom the sentence above is about', () => {
  expectVoices([
    [
      'Brennar Foods shut a plant. Brennar Foods blamed costs and Brennar Foods cut pay. The bakers’ league Kornbund demanded talks. Spokeswoman Kari Holm said it was late.',
      'Kari Holm | Kornbund',
    ],
    [
      'Brennar Foods shut a plant. Brennar Foods blamed costs and Brennar Foods cut pay. Halden Timber demanded talks. A spokesman said it was late.',
      'spokesman | Halden Timber',
    ],
    ['Brennar Foods shut a plant. It was cold. A spokesman said it was late.', 'spokesman | Brennar Foods'],
    ['Halden Rail attorney Arne Moe lost. Siri Lund was glad. Her lawyer said it was late.', 'lawyer of Siri Lund | Siri Lund'],
  ]);
});
