import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('names at the head of a sentence, of which no list holds the first word', () => {
  it.each([
    'Piet van Dijk left. {Van Dijk|Piet van Dijk} said the road was closed.',
    'Wout van Assel won. {Van Assel|Wout van Assel} said it was hard.',
    'Tijl de Bock won. {De Bock|Tijl de Bock} said it was hard.',
    'Rutger ter Horst won. {Ter Horst|Rutger ter Horst} said it was hard.',
    'Joost von Holst won. {Von Holst|Joost von Holst} said it was hard.',
  ])('%s', expectWho);
});

describe('a word that is somebody’s first name or family name, at the head of a sentence', () => {
  it.each([
    'Park Ji-soo, a student, said the jail was cold. {Park|Park Ji-soo} said he was ill.',
    'Moon Sung-ho fled. {Moon|Moon Sung-ho} said the jail was cold.',
    'Song Li-wei fled. {Song|Song Li-wei} said the jail was cold.',
    'Hope Lund won. {Hope|Hope Lund} said it was hard.',
    'Kim Jae-won fled. {Kim|Kim Jae-won} said the jail was cold.',
    'Moon Sung-ho met Moon Ha-na. {Moon|Moon} said the jail was cold.',
  ])('%s', expectWho);
});

describe('kin in front of two names', () => {
  it.each([
    'Twins Ben and Max Ridley opened a gym. {Ben|Ben Ridley} said they had no loan. {Max|Max Ridley} said the rent was high.',
    'Sisters Bo and Ola Finn were absent. {Bo|Bo Finn} said the deal was dead.',
    'Brothers Ato and Kofi Mensah fled. {Ato|Ato Mensah} said the sea was calm.',
    'Cousins Lia and Ana Petros won. {Lia|Lia Petros} said it was hard.',
    'The brothers Bo and Ola Finn were absent. {Bo|Bo Finn} said the deal was dead.',
  ])('%s', expectWho);
});
