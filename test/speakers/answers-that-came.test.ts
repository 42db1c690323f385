import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('an answer of which nobody is told is that of whoever was asked', () =>
  expectVoices([
    ['Mayor Bo Lund was asked about the bridge. “It will hold,” came the answer.', 'Bo Lund | -'],
    ['Ida Roe was asked whether she would stand again. “Never,” came the reply.', 'Ida Roe | -'],
    ['Reporters asked coach Jonas Vik if he knew. “Of course,” came the reply.', 'Jonas Vik | -'],
    ['She asked the guard, Pavel Orlo, for the key. “Lost,” came the answer.', 'Pavel Orlo | -'],
    ['The clerk was asked where the book was. “Burnt,” came the answer.', 'clerk | -'],
    ['I asked the harbour board for the figures. “No,” came the reply.', 'harbour board | harbour board'],
    ['Under questioning Amar Deo admitted that he had signed. “Blank?” asked the judge. “I trusted him,” came the answer.', 'Amar Deo | -'],
    ['“Why?” asked Lena Fox, a councillor. “Because I could,” came the answer from the mayor.', 'mayor | -'],
  ]));

describe('a senator’s party tells more than that there are senators somewhere', () =>
  expectVoices([
    [
      'Collation of results from Saturday’s governorship election in Imera State resumed on Monday night, with Senator Tamuno Bell of the National Concord Party (NCP) ahead by 8,114 votes. Bell himself has promised to say nothing.',
      'Tamuno Bell | National Concord Party',
    ],
    [
      'The count in Cebu resumed, with Senator Luz Ramos of the Island Workers Party (IWP) ahead. Ramos herself has vowed to wait.',
      'Luz Ramos | Island Workers Party',
    ],
    ['The vote was close. Senator Rosa Paz of the Radical Front was ahead. Paz would not say who had called.', 'Rosa Paz | Radical Front'],
    [
      'Monday’s debate pitted Senator Ann Cole of the Harbour Party (HP) against the mayor. Cole said it was a draw.',
      'Ann Cole | Harbour Party',
    ],
    ['Polls in Otago put MP Tui Hana of the River Party (RP) ahead. Hana said it was early.', 'Tui Hana | River Party'],
    ['The lead of Deputy Jan Kos of the Civic Union (CU) shrank. Kos said it was early.', 'Jan Kos | Civic Union'],
  ]));

describe('unions in other languages', () =>
  expectVoices([
    [
      'Tenants pay into an account held by the Sindicat de Llogaters de Valmar rather than to Torre Homes, which bought the block. “We pay,” said Xavi Mora, who speaks for the union.',
      'Xavi Mora | Sindicat de Llogaters de Valmar',
    ],
    [
      'Since May, 44 households have paid their rent into an account held by the Sindicato de Inquilinos de Valmar rather than to Torre Homes, which bought the block in 2022. “We pay,” said Pau Mora, who speaks for the union.',
      'Pau Mora | Sindicato de Inquilinos de Valmar',
    ],
    [
      'The crews have joined the Sindikat Radnika Luke, which fights Jadro Lines. “We stop,” said Ivo Bel, the union’s secretary.',
      'Ivo Bel | Sindikat Radnika Luke',
    ],
    [
      'Nurses marched with the Sindacato Infermieri Toscani past the villas of Alba Clinics. Rita Gori, who leads the union, said it was a start.',
      'Rita Gori | Sindacato Infermieri Toscani',
    ],
    [
      'Bakers sent the money to the Związek Piekarzy Gdyni and not to Chleb Holding. “It is ours,” said Jan Kot, the union’s treasurer.',
      'Jan Kot | Związek Piekarzy Gdyni',
    ],
    [
      'Teachers in the Sindicato de Maestros del Norte struck against Aula Group. The union’s lawyer, Eva Gil, called it legal.',
      'Eva Gil | Sindicato de Maestros del Norte',
    ],
    [
      'Farmers paid the Coöperatie Zuiderland instead of Agro Holding. “It is fair,” said Piet Bos, who chairs the co-operative.',
      'Piet Bos | Coöperatie Zuiderland',
    ],
  ]));
