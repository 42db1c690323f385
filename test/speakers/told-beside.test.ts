import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('whom somebody leads, told behind what else is told of them', () => {
  expectVoices([
    ['Dora Quist, who has lived on the ridge for thirty years and leads the residents, said no.', 'Dora Quist | residents'],
    ['Ole Berg, who grew up here and now chairs the harbour union, said it was late.', 'Ole Berg | harbour union'],
    ['Pia Roth, who teaches physics and runs the Save the Bay campaign, said it was cold.', 'Pia Roth | Save the Bay campaign'],
    ['Jon Lie, who lost his house and speaks for the tenants, said it was over.', 'Jon Lie | tenants'],
    ["Uche Dube, who was born in the valley and heads the bakers' association, said yes.", "Uche Dube | bakers' association"],
    // Deeds, and other people's.
    ['Ana Lund, who bakes bread and runs a marathon, said no.', 'Ana Lund | -'],
    ['Per Vik, who sold fish on the quay and led the horse away, said no.', 'Per Vik | -'],
  ]);
});

describe('a witness is of the camp that calls him, and who opens a case is the prosecution', () => {
  expectVoices([
    ['The trial of a baker began. Ana Bell, called by the Crown, said the register was blank.', 'Ana Bell | Crown'],
    ['The trial of a baker began. Jo Pine testified for the defence that the key was known to all.', 'Jo Pine | defence'],
    ['The trial of a baker began. Kari Holm, who gave evidence for the defence, said the key was old.', 'Kari Holm | defence'],
    ['The trial of a baker began. The chemist, Pia Roth, called by the defence, said it was dark.', 'Pia Roth | defence'],
    ['The trial of a baker began. Opening the case, Hal Brand KC said that he had lied.', 'Hal Brand | prosecution'],
    ['The board met. Ana Bell, called by the chairman, said the register was blank.', 'Ana Bell | -'],
  ]);
});

describe('letters of barristers behind a name are no part of it', () => {
  expectVoices([
    ['Hal Mercer KC said that nobody knew.', 'Hal Mercer | -'],
    ['Uma Birch QC said that nobody knew.', 'Uma Birch | -'],
    ['Hal Mercer KC rose. “He lied,” Mr Mercer said.', 'Hal Mercer | -'],
  ]);
});
