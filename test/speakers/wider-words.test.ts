import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('a wider word than the one that the text told', () => {
  it.each([
    'Sgt Mark Lyle arrested two men outside the pub. {The officer|Mark Lyle} said they had a knife.',
    '{PC Dawn Reilly|Dawn Reilly} stopped the car. {The officer|Dawn Reilly} said the driver smelled of drink.',
    '{DS Ann Poe|Ann Poe} searched the barn. {The detective|Ann Poe} said it was full of tyres.',
    'Captain Erik Holt landed the plane in a field. {The pilot|Erik Holt} said both engines had stopped.',
    'Chef Paolo Renzi opened a cafe. {The restaurateur|Paolo Renzi} said he loved bread.',
    'Economist Raj Nair said rates would rise. {The analyst|Raj Nair} said the bank had no choice.',
    'Journalist Petra Hahn was freed. {The correspondent|Petra Hahn} said the cell was cold.',
    'The union chief, Marek Zak, met minister Eva Hora. {The union leader|Marek Zak} said the offer was poor. {The minister|Eva Hora} said it was fair.',
    'Union leader Marek Zak met minister Eva Hora. {The union boss|Marek Zak} said the offer was poor.',
    'Pianist Ilse Baum met painter Joao Reis. {The musician|Ilse Baum} said it was late. {The artist|Joao Reis} said it was early.',
    'Sprinter Ato Mensah met organiser Lia Petros. {The athlete|Ato Mensah} said it was hot. {The campaigner|Lia Petros} said it was hotter.',
  ])('%s', expectWho);
});

describe('an office that one has left and another holds', () => {
  it.each([
    'Former mayor Ana Cruz attacked mayor Leo Diaz. {The mayor|Leo Diaz} said she was bitter. {The former mayor|Ana Cruz} said he was late.',
    'Former minister Ana Cruz attacked minister Leo Diaz. {The minister|Leo Diaz} said she was bitter.',
    'Former coach Ana Cruz met coach Leo Diaz. {The coach|Leo Diaz} said the pitch was wet.',
    'Ex-chairman Bo Ek sued chairman Al Roy. {The chairman|Al Roy} said it was silly.',
    'Former bishop Tove Dahl wrote to bishop Amir Noor. {The former bishop|Tove Dahl} said the church was cold.',
    // Nobody else holds it.
    'Former coach Ana Cruz met the fans. {The coach|Ana Cruz} said the pitch was wet.',
  ])('%s', expectWho);
});
