import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('what a name does tells that it is a body’s', () => {
  expectVoices([
    ['Second Varde, which runs the ferries, said boats would sail on Monday.', 'Second Varde | Second Varde'],
    ['Orlivane, which owns the mill, said it would close.', 'Orlivane | Orlivane'],
    ['Tebrano, which represents 400 divers, said nobody had asked.', 'Tebrano | Tebrano'],
    [
      'Quillomar, which makes the valves, said they were sound. The firm’s safety director, Siri Lund, called it late.',
      'Siri Lund | Quillomar',
    ],
    ['The charity Cedar Mothers said it had letters.', 'Cedar Mothers | Cedar Mothers'],
    ['River Justice, a charity, said the fine was small.', 'River Justice | River Justice'],
    ['Muntra Sorghum maintains that the shed was dry.', 'Muntra Sorghum | Muntra Sorghum'],
    ['Ride-hailing app Velko said on Monday it would stop.', 'Velko | Velko'],
    // Whoever is followed by "who" is a person, and a company is none.
    ['Tarko Bemvid, who built Fjordby Wheels, will step down, the company said.', 'Fjordby Wheels | Fjordby Wheels'],
    ['Tarko Bemvid, who owns the mill, said it would close.', 'Tarko Bemvid | -'],
    ['Sister Agnes, which nobody knew, left. Justice Siri Lund, a widow, said it was late.', 'Siri Lund | -'],
  ]);
});

describe('the arm of a state that the text has told of is "the" arm from there on', () => {
  expectVoices([
    ['Norway’s army lost a tank. The army said it was late.', 'Norwegian army | Norway'],
    ['Chile’s navy seized a boat. The navy said it was late.', 'Chilean navy | Chile'],
    ['Kenya’s health ministry filed a request. The ministry said it was late.', 'Kenyan Ministry of Health | Kenya'],
    ['The Danish foreign ministry filed a request. The ministry’s head of rites, Siri Lund, said it was late.', 'Siri Lund | Denmark'],
    ['Ghana’s parliament met. The parliament said it was late.', 'Ghanaian parliament | Ghana'],
    ['The Chilean navy seized a boat. Peru’s navy denied it. The navy said it was late.', 'Peruvian navy | Peru'],
    // A chief is no army.
    ['Norway’s army chief was in Oslo. The union said it was late.', 'union | union'],
  ]);
});

describe('a name with its article is a name wherever it stands', () => {
  expectVoices([
    ['Hudayf al-Karbi said it was late.', 'Hudayf al-Karbi | -'],
    ['Wassan el-Dorry told reporters it was late.', 'Wassan el-Dorry | -'],
    ['Ikram ul-Sattar denied it. He said it was late.', 'Ikram ul-Sattar | -'],
    [
      'The head of the divers’ syndicate in Varde has called on ministers to help.\n\nHudayf al-Karbi said it was late.',
      'Hudayf al-Karbi | divers’ syndicate in Varde',
    ],
    ['The pro-Danish bloc said it was late.', 'pro-Danish bloc | pro-Danish bloc'],
  ]);
});

describe('whose spokesman, whose safety chief', () => {
  expectVoices([
    ['The mayor of Varde promised that trams would run. Her spokesman, Arne Holm, said it was late.', 'Arne Holm | Varde'],
    ['The governor of Halden promised trams. “He is no prophet,” his spokeswoman, Siri Lund, said.', 'Siri Lund | Halden'],
    ['Brennar Timber cut jobs. The Danish firm’s safety chief, Siri Lund, said it was late.', 'Siri Lund | Brennar Timber'],
    ['A mayor promised it. Her spokesman, Arne Holm, said it was late.', 'Arne Holm | -'],
  ]);
});
