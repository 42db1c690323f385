import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('its is of the body whose the subject of the sentence is', () =>
  expectVoices([
    ['The county council met on Monday. The bank’s profits will fall, according to its chairman, Ole Brandt.', 'Ole Brandt | bank'],
    [
      'The mayor met the Halden Bank. The county council disputed that. The bank’s profits will fall, according to its chairman, Ole Brandt.',
      'Ole Brandt | Halden Bank',
    ],
    [
      'The Tolne Museum has no roof. The town council denied that. Two of the museum’s nine guards may quit, its director, Eva Lind, said.',
      'Eva Lind | Tolne Museum',
    ],
    [
      'The port authority was silent. Three of the dockers’ union’s boats sank, according to its treasurer, Sam Cole.',
      'Sam Cole | dockers’ union',
    ],
    [
      'Norrek Salmon closed a farm. The fisheries agency blamed lice. Half of the company’s fish are dead, said its manager, Liv Aas.',
      'Liv Aas | Norrek Salmon',
    ],
    ['The school board said no. One of the zoo’s bears is lame, according to its vet, Ida Roe.', 'Ida Roe | zoo'],
    ['The ministry was not moved. The hospital’s lifts have stopped, its director, Ana Sol, warned.', 'Ana Sol | hospital'],
    ['The council was not moved. The minister’s plan would fail, its chair, Ana Sol, warned.', 'Ana Sol | council'],
  ]));

describe('a fire district is a department, a brigade, a service', () =>
  expectVoices([
    [
      'Chief Walt Toll, who has led the Brask Fire District for 19 years, taped a letter to the truck.\n\nThe county commission, which sets the district’s budget, disputed that. Its chair, Peg Rasmus, said the log was clean.\n\nThree of the department’s 14 volunteers may quit, according to its captain, Luz Marin.',
      'Luz Marin | Brask Fire District',
    ],
    [
      'The Orra Rural Fire Authority has one truck. The mayor disputed that. The brigade’s hose leaks, said its deputy captain, Tia Moana.',
      'Tia Moana | Orra Rural Fire Authority',
    ],
    [
      'The Tolne Ambulance Service has three vans. The council says that is enough. One of the department’s paramedics, Kit Rowe, said it was not.',
      'Kit Rowe | Tolne Ambulance Service',
    ],
    [
      'The Alder Valley Fire Protection District will close a station. “We are tired,” said Joan Diaz, the department’s captain.',
      'Joan Diaz | Alder Valley Fire Protection District',
    ],
  ]));

describe('and however it is named', () =>
  expectVoices([
    [
      'Chief Amy Rook of the Delton Fire Company was tired. Three of the department’s trucks are old, its captain, Joe Platt, said.',
      'Joe Platt | Delton Fire Company',
    ],
    ['Amy Rook leads the Delton Fire District. The department said it was tired.', 'Delton Fire District | Delton Fire District'],
    [
      'The Northwater Fire and Rescue Service has one boat. The brigade’s deputy chief, Ola Ness, said it leaked.',
      'Ola Ness | Northwater Fire and Rescue Service',
    ],
  ]));
