import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('A spokesman of the body that the sentence above is about, by whatever name', () => {
  expectVoices([
    [
      "Tolne Rovers lost again. The Premier League's licensing committee is looking at the brawl. A spokesman said that a letter had arrived.",
      'spokesman | Premier League',
    ],
    [
      "Tolne Rovers lost again. The Dairy League's licensing committee is looking at the bonus matter. A spokesman said that a letter had arrived.",
      'spokesman | Dairy League',
    ],
    [
      "Brennar Foods has shut its mill. The city's health department is testing the water. A spokeswoman said the results would take a week.",
      'spokeswoman | city',
    ],
    [
      "Brennar Foods sold the site. Norway's competition watchdog is studying the sale. A spokeswoman would say only that the file was open.",
      'spokeswoman | Norway',
    ],
    [
      "Lund Shipping denied it. The port's safety board is examining the crane. A spokesman said the crane was old.",
      "spokesman | port's safety board",
    ],
    [
      'Brennar Foods sold the site. The Norwegian competition authority is studying the sale. A spokeswoman said the file was open.',
      'spokeswoman | Norway',
    ],
    [
      'Brennar Foods has shut its mill. The regional health board is testing the water. A spokeswoman said the results would take a week.',
      'spokeswoman | regional health board',
    ],
    [
      "Brennar Foods has shut its mill. The company's board met on Monday. A spokesman said nothing was decided.",
      'spokesman | Brennar Foods',
    ],
    ['Brennar Foods was raided. The police took away papers. A spokesman said the firm was helping.', 'spokesman | Brennar Foods'],
  ]);
});

describe('Bodies that begin with a rank', () => {
  expectVoices([
    ['The Premier League said that a letter had arrived.', 'Premier League | Premier League'],
    ['The General Council said yes.', 'General Council | General Council'],
    ['Premier Hall said the road was open.', 'Hall | -'],
  ]);
});

describe('Whom a club or a firm takes on or keeps', () => {
  expectVoices([
    ['Brenn Athletic have told fans they will not sack Owen Pryce. Pryce said he was tired.', 'Owen Pryce | Brenn Athletic'],
    [
      'Kisumu Stars are standing by coach Peter Otieno despite a run of six defeats. Otieno said his players were tired.',
      'Peter Otieno | Kisumu Stars',
    ],
    ['Tolne Rovers have appointed Arne Lund as head coach. "I could not say no," Lund said.', 'Arne Lund | Tolne Rovers'],
    ['Accra Lions have signed Kofi Boateng from Tema United. Boateng said it was a dream.', 'Kofi Boateng | Accra Lions'],
    ['Harbour Rovers have handed Sam Mensah a new contract. Mensah said he was proud.', 'Sam Mensah | Harbour Rovers'],
    ['Tolne Rovers will keep faith with Sean Kelly until the summer. Kelly said he was grateful.', 'Sean Kelly | Tolne Rovers'],
    ['Brennar Foods has hired Ana Soto to run its mills. Soto said the mills were sound.', 'Ana Soto | Brennar Foods'],
    ['Brennar Foods has sacked Ana Soto. Soto said the mills were sound.', 'Ana Soto | -'],
    ['The court appointed Ana Soto as administrator. Soto said the mills were sound.', 'Ana Soto | -'],
    ['Norway appointed Ana Soto to look at the mills. Soto said the mills were sound.', 'Ana Soto | -'],
    ["Tolne Rovers beat Sean Kelly's side 2-1. Kelly said he was tired.", 'Sean Kelly | -'],
    ['Brennar Foods has appealed against Ana Soto. Soto said the mills were sound.', 'Ana Soto | -'],
  ]);
});

describe('Officers that clubs have', () => {
  expectVoices([
    [
      'The Northern Lakes Rowing Club, which runs the regatta, rejected the charge. Race director Sean Kelly said the boat had drifted.',
      'Sean Kelly | Northern Lakes Rowing Club',
    ],
    [
      'The Hills Cycling Club, which runs the tour, denied it. Chief steward Ana Soto said the road was clear.',
      'Ana Soto | Hills Cycling Club',
    ],
    [
      'The Coastal Gliding Club, which hosts the cup, rejected that. Safety officer Peter Otieno said the wind was fair.',
      'Peter Otieno | Coastal Gliding Club',
    ],
    [
      'The Brenn Chess Association, which runs the open, rejected the complaint. Chief arbiter Arne Lund said the clock had stopped.',
      'Arne Lund | Brenn Chess Association',
    ],
    ['The Otago Kennel Club rejected the complaint. Show manager Ruth Lee said the dog had bitten.', 'Ruth Lee | Otago Kennel Club'],
    ['The Fair Isle Sailing Club dismissed that. Race officer Iain Ross said the line was marked.', 'Iain Ross | Fair Isle Sailing Club'],
    ['The Larne Yacht Club said the start was fair. Commodore Ruth Lee said the gun had gone off.', 'Ruth Lee | Larne Yacht Club'],
    [
      'The Rift Athletics Club organised the race. Nobody was hurt. Race director Peter Otieno said water had run out.',
      'Peter Otieno | Rift Athletics Club',
    ],
    ['The Brenn Food Bank is out of rice. Welfare officer Ana Soto said the shelves were bare.', 'Ana Soto | Brenn Food Bank'],
    ['The lake was closed. Conservation officer Ana Soto said the eels were dying.', 'Ana Soto | -'],
  ]);
});

describe('A name of common words, and what it does', () => {
  expectVoices([
    [
      'Rescue North, which coordinates searches in the strait, has asked the club for its log. The agency would not say whether it would investigate.',
      'Rescue North | Rescue North',
    ],
    [
      'Coastwatch South, which runs the beacons, has asked boaters to stay in port. The agency said the storm would last.',
      'Coastwatch South | Coastwatch South',
    ],
    ['Northern Air, which flies to the islands, has asked passengers to be patient.', 'Northern Air | Northern Air'],
    [
      'Clear Rivers, which tests water in the valley, has called for a ban. The charity said the fish were dying.',
      'Clear Rivers | Clear Rivers',
    ],
    ['Brennar West, which insures the boats, has asked for the papers. The company declined to comment.', 'Brennar West | Brennar West'],
    ['Safe Harbour, which shelters widows, has demanded an apology. The group said it had been slandered.', 'Safe Harbour | Safe Harbour'],
  ]);
});
