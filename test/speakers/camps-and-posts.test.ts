import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('lawyers speak for whom they open a case or appear', () =>
  expectVoices([
    [
      'Ivo Brenner, 46, sat still as Lena Marsh opened the case for the Crown. “He lied to them all,” Marsh told the jury.',
      'Lena Marsh | Crown',
    ],
    [
      'The trial of a baker began on Monday. Opening the case for the prosecution, Tomas Field said the fire had been set by hand.',
      'Tomas Field | prosecution',
    ],
    ['Opening for the Crown, Ruth Kells told jurors that the safe had been empty for months.', 'Ruth Kells | Crown'],
    ['Ana Costa, prosecuting, outlined the case. The driver, she said, had slept for two hours.', 'Ana Costa | prosecution'],
    ['Peter Hale, who appeared for the defence, said little. “There is no proof,” Hale told the court.', 'Peter Hale | defence'],
    [
      'A clerk stole from the parish, a court heard. Joan Platt, for the State, said he had spent it on boats. Platt said he had laughed about it.',
      'Joan Platt | State',
    ],
    ['The nurse wept as Idris Vane outlined the prosecution case. “She kept the keys,” Vane said.', 'Idris Vane | prosecution'],
    ['The accused smiled as Mara Lind closed the case for the defence. “He was not even there,” she said.', 'Mara Lind | defence'],
    ['Owen Brask is charged with arson. Leading the prosecution, Ida Toll said he had bought petrol twice.', 'Ida Toll | prosecution'],
  ]));

describe('a governor, outgoing or not, is of the only part of a country that the text names', () =>
  expectVoices([
    [
      'Voting ended in Kaduna State on Sunday. In a broadcast, the outgoing governor, Sani Musa, appealed for calm.',
      'Sani Musa | Kaduna State',
    ],
    ['The flood in Jalisco killed nine. The governor, Marta Ruiz, asked people to stay home.', 'Marta Ruiz | Jalisco'],
    ['The strike in Bahia goes on. The state governor, Caio Reis, called it blackmail.', 'Caio Reis | Bahia'],
    ['Results from Enugu State are late. The incumbent governor, Obi Nwosu, urged patience.', 'Obi Nwosu | Enugu State'],
    ['Schools across Orana Province stayed shut. The provincial governor, Ilo Banda, blamed the rain.', 'Ilo Banda | Orana Province'],
    // Where a longer name begins so, it may be another's.
    [
      'A truce holds in the district of Velm. The Velm Liberation Front left. The governor of the region, Ilo Banda, was glad. The government said it would pay.',
      'government | government',
    ],
    ['Fires burn in Varna Province. The deputy governor, Petar Ilev, said help was late.', 'Petar Ilev | Varna Province'],
  ]));

describe('officers at a post speak for the state whose it is', () =>
  expectVoices([
    ['A guard at the Kenyan post said the road was shut.', 'guard at the Kenyan post | Kenya'],
    ['“No trucks,” an officer on the Polish side said.', 'officer on the Polish side | Poland'],
    ['A clerk at the Chilean checkpoint told them to wait.', 'clerk at the Chilean checkpoint | Chile'],
    ['An inspector at the Bolivian customs post said the fruit was rotten.', 'inspector at the Bolivian customs post | Bolivia'],
    ['A border guard at the Greek crossing said it was routine.', 'Greek border guard | Greece'],
    ['A soldier at the Thai border post said the gate was locked.', 'soldier at the Thai border post | Thailand'],
  ]));

describe('whoever is sent by a body speaks for it', () =>
  expectVoices([
    [
      'Observers from the Baltic Election Network rated the vote fair.',
      'Observers from the Baltic Election Network | Baltic Election Network',
    ],
    ['Inspectors from the Rail Safety Agency blamed a worn wheel.', 'Inspectors from the Rail Safety Agency | Rail Safety Agency'],
    ['Researchers at the Halden Institute warned that the ice was thin.', 'Researchers at the Halden Institute | -'],
    [
      'Lawyers from the Centre for Tenants’ Rights accused the landlord of lying.',
      'Lawyers from the Centre for Tenants’ Rights | Centre for Tenants’ Rights',
    ],
    ['Monitors from the Horn Peace Forum said two ballot boxes were missing.', 'Monitors from the Horn Peace Forum | Horn Peace Forum'],
    ['Observers from Brask said the road was dry.', 'Observers from Brask | -'],
    [
      'Volunteers from the Tolne Rescue Society found nobody, they said. Two volunteers from the Tolne Rescue Society blamed the fog.',
      'Two volunteers from the Tolne Rescue Society | Tolne Rescue Society',
    ],
  ]));

describe('it is no paper that it speaks of', () =>
  expectVoices([
    ['The council called the inquiry a farce: one phone call, it said, made at night.', 'council | council'],
    ['The union called the offer an insult: a single voucher, it said, for a month of nights.', 'union | union'],
    [
      'The Halden Institute called the census a fiction: a list of names, it said, copied from graves.',
      'Halden Institute | Halden Institute',
    ],
    ['The Brask League was scornful. The report, it said, was a bundle of guesses.', 'Brask League | Brask League'],
    ['The port denied everything. A letter, it said, had been sent in May.', 'port | port'],
    ['The hospital defended itself. One email, it said, had gone astray.', 'hospital | hospital'],
    ['The zoo was calm. The petition, it added, had been read with care.', 'zoo | zoo'],
    ['The students’ council was angry. A draft, it said, had never been shown to anyone.', 'students’ council | students’ council'],
    ['A study came out on Monday. The glacier, it said, would be gone by May.', 'study | -'],
  ]));
