import { describe, it } from 'vitest';
import { expectWho } from './who.js';

describe('somebody told by what they are to another', () => {
  it.each([
    'Tom Hale lost the farm. His wife, Ana Pires, was away. {His wife|Ana Pires} said it would be built again.',
    'Ana Pires lost the farm. Her husband, Tom Hale, was away. “We saved the dog,” {she|Ana Pires} said. {Her husband|Tom Hale} said no.',
    'Omar Bey was charged. Ana Pires, his lawyer, asked for bail. A crowd came. {His lawyer|Ana Pires} said it was a farce.',
    'Ana Pires was charged. Her solicitor, Omar Bey, asked for bail. {Bey|Omar Bey} said {his client|Ana Pires} had been ill. {His client|Ana Pires} said nothing.',
    'Omar Bey won the cup. His coach, Pia Lund, was there. {His coach|Pia Lund} said it was luck.',
    'Juan Prado called for help when his brother, Luis Prado, fell. {Luis|Luis Prado} lived. {His brother|Juan Prado} said it was dark.',
    'The mayor, Omar Bey, left early. His deputy, Pia Lund, stayed. {His deputy|Pia Lund} said the vote would stand.',
    'Tom Hale’s daughter, Ida Hale, runs the inn. {Hale’s daughter|Ida Hale} said it was full.',
  ])('%s', (text) => expectWho(text));

  it.each([
    'Tom Hale came with his wife, Ana Pires. Omar Bey came alone. {Bey’s wife|wife of Omar Bey} said he was ill.',
    'Tom Hale came with a lawyer. {His lawyer|lawyer of Tom Hale} said no.',
    'Tom Hale has two lawyers. His lawyer, Ana Pires, was late, and his lawyer, Pia Lund, was not. {His lawyer|lawyer of Tom Hale} said no.',
  ])('is nobody else’s: %s', (text) => expectWho(text));
});

describe('somebody told by whose kin they are', () => {
  it.each([
    'Ana Pires lost the vote. {The widow of the skipper|widow of the skipper} said it was rigged.',
    'Ana Pires lost the vote. {The mother of the youngest deckhand|mother of the youngest deckhand} said it was rigged.',
    'Tom Hale lost the vote. {The widower of the cook|widower of the cook} said it was rigged.',
    'Ana Pires lost the vote. {The widow of one of the crew|widow of one of the crew} said it was rigged.',
    'Ana Pires lost the vote. {The niece of the mayor|niece of the mayor} said it was rigged.',
    'Tom Hale lost the vote. {The brother of a victim|brother of a victim} said it was rigged.',
  ])('is nobody who was just named: %s', (text) => expectWho(text));

  it.each([
    'Tom Hale lost the vote. {The father of three|Tom Hale} said it was rigged.',
    'Ana Pires lost the vote. {The mother of two|Ana Pires} said it was rigged.',
  ])('is, where no more is told than of how many: %s', (text) => expectWho(text));
});

describe('he and she, where others are named in passing', () => {
  it.each([
    'Ana Pires has run the inn for years. She rises at four.\n\nThe oven was Pia Lund’s idea. {She|Ana Pires} said it smoked.',
    'Ana Pires, 41, took over the ferry. She had never steered one.\n\nA neighbour introduced her to Pia Lund. {She|Ana Pires} said it was easy.',
    'Omar Bey was nine when the flood came. His father, Ali Bey, carried the goats.\n\nToday he runs the flood office. {He|Omar Bey} said the maps were wrong.',
  ])('are still whom the text goes on about: %s', (text) => expectWho(text));

  it.each([
    'Zohra Lash, a lawyer, spoke. She had a receipt.\n\nThe case was brought by Allah Rakhi, a widow. {She|Allah Rakhi} said no.',
    'Ana Pires spoke. She was firm.\n\nThe letter surprised Pia Lund, who sits on the board. {She|Pia Lund} said no.',
    'Ana Pires came late. She was tired. Her mother, Rosa Quill, carried the goats. {She|Rosa Quill} said they were heavy.',
    'Ana Pires came late. She was tired. Pia Lund laughed. {She|Pia Lund} said it was funny.',
  ])('are whoever comes in new: %s', (text) => expectWho(text));
});

describe('what somebody is called tells he from she', () => {
  it.each([
    'Kah Hoe spoke to his mother-in-law. {He|Kah Hoe} said no.',
    'A nun spoke to a monk. {She|nun} said no.',
    'The waitress left. A priest came. {He|priest} said no.',
    'The night list lay there. Tom Hale read it. {He|Tom Hale} said no.',
    'Tom Hale spoke. The night list lay there. {He|Tom Hale} said no.',
  ])('%s', (text) => expectWho(text));
});
