import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('a place that is called by what it is', () => {
  it.each([
    'The {City of Lorne|City of Lorne} said the map was old.',
    'The {Republic of Morvania|Republic of Morvania} said the border was shut.',
    'The {Kingdom of Tovia|Kingdom of Tovia} said no ship had sailed.',
    'The {Port of Marlo|Port of Marlo} said the crane was down.',
    'The {Municipality of Orvel|Municipality of Orvel} said the wells were full.',
    'The {Province of Belmar|Province of Belmar} said the road was open.',
    'The {Duchy of Ashen|Duchy of Ashen} said the boiler would go.',
    'The {Canton of Brenn|Canton of Brenn} said the vote was void.',
    'The {Republic of Cyprus|Cyprus} said the talks were on.',
  ])('%s', expectWho);
});

describe('a leaning in front of a word for a body', () => {
  it.each([
    'The {Liberal Front|Liberal Front} said the budget was late.',
    'The {Socialist Movement|Socialist Movement} said nobody had voted.',
    'The {Conservative Alliance|Conservative Alliance} said it would abstain.',
    'The {Nationalist Bloc|Nationalist Bloc} said the count was wrong.',
    'The {Independent Network|Independent Network} said the tapes were lost.',
  ])('%s', expectWho);
});

describe('an office and a word for a body, with a place behind', () => {
  it.each([
    'The {Premier League of Moravia|Premier League of Moravia} said the match was off.',
    'The {Consul Club of Halden|Consul Club of Halden} said the door was open.',
    'The {Governor League of Brack|Governor League of Brack} said it had no view.',
    'The {Captain Society of Orvel|Captain Society of Orvel} said the mast was old.',
    'The {Premier of Moravia|Premier of Moravia} said the border was open.',
  ])('%s', expectWho);
});
