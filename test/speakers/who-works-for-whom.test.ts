import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('who works for somebody speaks for that one', () => {
  expectVoices([
    ["Igor Petrov's chief strategist Ida Roth said no.", 'Ida Roth | Igor Petrov'],
    ["Igor Petrov won. Ida Roth, Petrov's chief strategist, said no.", 'Ida Roth | Igor Petrov'],
    ['Igor Petrov won. Ida Roth, chief strategist for Petrov, said no.', 'Ida Roth | Igor Petrov'],
    ["Igor Petrov's chief of staff Ida Roth said no.", 'Ida Roth | Igor Petrov'],
    ["Igor Petrov won. Ida Roth, Petrov's chief of staff, said no.", 'Ida Roth | Igor Petrov'],
    ["Igor Petrov's campaign chief, Ida Roth, said no.", 'Ida Roth | Igor Petrov'],
    ["Igor Petrov's campaign director, Ida Roth, said no.", 'Ida Roth | Igor Petrov'],
    ["Igor Petrov's deputy chief of staff, Ida Roth, said no.", 'Ida Roth | Igor Petrov'],
    ["The bank's chief of staff, Ida Roth, said no.", 'Ida Roth | bank'],
  ]);
});

describe('the campaign is that of the last one whose campaign was told of', () => {
  expectVoices([
    ["Ana Rivas's newly hired campaign chief met farmers. The campaign chief, Per Moe, said no.", 'Per Moe | Rivas campaign'],
    ["Igor Petrov's campaign said it was late. “We are late,” said campaign spokeswoman Ida Roth.", 'Ida Roth | Petrov campaign'],
    ["Ole Dahl's campaign manager left. “We are late,” said Ida Roth, a campaign spokeswoman.", 'Ida Roth | Dahl campaign'],
    ["Igor Petrov's campaign opened an office. The campaign said it was late.", 'Petrov campaign | Petrov campaign'],
    ['The Petrov campaign opened an office. “No,” said Ida Roth, the campaign’s spokeswoman.', 'Ida Roth | Petrov campaign'],
  ]);
});

describe('two offices of one who has an owner', () => {
  expectVoices([
    ["The mayor's chief planner and architect Per Moe said no.", 'Per Moe | -'],
    ["The bank's chief economist and strategist Olu Adebayo said no.", 'Olu Adebayo | -'],
    ["Lind's longtime friend and lawyer Ida Roth denied it.", 'Ida Roth | -'],
    ["The club's captain and goalkeeper Marta Silva said they were tired.", 'Marta Silva | club'],
    ["The mayor's lawyer and the architect Per Moe said no.", "mayor's lawyer and Per Moe | -"],
  ]);
});

describe('two places where people are', () => {
  expectVoices([
    ['Surveys in Norway and Sweden showed that trust had fallen.', 'Surveys in Norway and Sweden | -'],
    ['Farmers in Kenya and Uganda say the rain is late.', 'Farmers in Kenya and Uganda | -'],
    ['Doctors in Wales and Ireland said wards were full.', 'Doctors in Wales and Ireland | -'],
    ['Voters in North Dakota and New Mexico want change.', 'Voters in North Dakota and New Mexico | -'],
    ['Fishermen near Cork and Galway fear the ban.', 'Fishermen near Cork and Galway | -'],
    ['Miners in Lima and Kari Holm said the road was shut.', 'Miners in Lima and Kari Holm | -'],
    ['Ministers from Norway and Sweden said the talks had failed.', 'Ministers from Norway and Sweden | Norway and Sweden'],
  ]);
});

describe('whoever is of a paper holds no elected office', () => {
  expectVoices([
    [
      'Ole Dahl, who sits in the House, was calm. “So you lost?” the BBC’s Ana Lind asked. “Yes,” the congressman said.',
      'Ole Dahl | United States',
    ],
    ['Ole Dahl was calm. “So you lost?” CNN’s Ana Lind asked. “Yes,” the senator said.', 'Ole Dahl | United States'],
    ['“So you lost?” Ana Lind of The Guardian asked. “Yes,” the mayor said.', 'mayor | -'],
    ['The newspaper Dagens Nytt sent Ana Lind. “So?” Dagens Nytt’s Ana Lind asked. “Yes,” the governor said.', 'governor | -'],
    ['Olu Ade, a lawmaker, met CNN’s Ana Lind. “No,” the lawmaker said.', 'Olu Ade | -'],
  ]);
});

describe('who speaks for a party that an adjective tells', () => {
  expectVoices([
    ['Labour leader Ana Lind said no.', 'Ana Lind | Labour Party'],
    ['Conservative chairman Per Moe said no.', 'Per Moe | Conservative Party'],
    ['Republican National Chairman Per Moe spoke of the Lund Foundation. Moe said no.', 'Per Moe | Republican Party'],
    ['Democratic National Chairwoman Ida Roth said no.', 'Ida Roth | Democratic Party'],
    ['The Republican leader, Per Moe, said no.', 'Per Moe | Republican Party'],
    ['Green spokeswoman Ida Roth said no.', 'Ida Roth | Green Party'],
    ['Senate Democratic leader Per Moe said no.', 'Per Moe | Democratic Party'],
    ['Democratic leaders said no.', 'Democratic leaders | Democratic Party'],
    ['House Republicans said no.', 'House Republicans | Republican Party'],
    ['The Socialist Workers Party lost. Socialist leader Per Moe said no.', 'Per Moe | Socialist Party'],
    // Members, and others' leaders.
    ['Labour MP Per Moe said no.', 'Per Moe | -'],
    ['Republican business leaders said no.', 'Republican business leaders | -'],
    ['Republican Guard spokesman Per Moe said no.', 'Per Moe | Republican Guard'],
    ['Ohio Republican Party chairman Per Moe said no.', 'Per Moe | Ohio Republican Party'],
  ]);
});

describe('a campaign that somebody runs is a deed', () => {
  expectVoices([
    ['Olu Ade lost. He has run a brilliant campaign. Ade said he was tired.', 'Olu Ade | -'],
    ['Igor Petrov runs a bold campaign. Petrov said it was late.', 'Igor Petrov | -'],
    ['Igor Petrov runs a campaign group called Dry Feet. Petrov said it was late.', 'Igor Petrov | Dry Feet'],
    ['Igor Petrov runs Dry Feet. Petrov said it was late.', 'Igor Petrov | Dry Feet'],
    ['Per Moe leads the Rail Workers’ Union. Moe said it was late.', 'Per Moe | Rail Workers’ Union'],
  ]);
});

describe('two fields of one office', () => {
  expectVoices([
    ["Ida Roth, Tarn Oil's global politics and press outreach director, said no.", 'Ida Roth | Tarn Oil'],
    ["Ida Roth, Tarn Oil's health and safety manager, said no.", 'Ida Roth | Tarn Oil'],
    ["Tarn Oil's research and development director, Per Moe, said no.", 'Per Moe | Tarn Oil'],
    ["Per Moe, Tarn Oil's sales and marketing chief, said no.", 'Per Moe | Tarn Oil'],
    ["Ida Roth, the bank's design and repair chief, said no.", 'Ida Roth | bank'],
  ]);
});

describe('a body and a small word for an office behind a name, at the end of a sentence', () => {
  expectVoices([
    ['“No,” said Per Moe, Wavemap chief executive.', 'Per Moe | Wavemap'],
    ['“No,” said Per Moe, Wavemap co-founder.', 'Per Moe | Wavemap'],
    ['“No,” said Per Moe, Tarn Oil spokesman.', 'Per Moe | Tarn Oil'],
    ['“No,” said Per Moe, Norwegian prime minister.', 'Per Moe | Norway'],
    ['“No,” said Per Moe, Harvard professor.', 'Per Moe | -'],
    ['“No,” said Per Moe, Lagos market trader.', 'Per Moe | -'],
  ]);
});

describe('chairs of panels, behind the seat of who chairs them', () => {
  expectVoices([
    ['Per Moe, chairman of the House Water Committee, said no.', 'Per Moe | House Water Committee'],
    ['Sen. Per Moe (R-Ohio), chairman of the Rail Committee, said no.', 'Per Moe | Rail Committee'],
    ['Sen. Per Moe of Ohio, chairman of the Senate Rail Committee, said no.', 'Per Moe | Senate Rail Committee'],
    ['Rep. Per Moe (R-Calif.), chairman of the House Water Committee, was calm. “No,” he said.', 'Per Moe | House Water Committee'],
    ['Ida Roth (pictured), head of Tarn Oil, said no.', 'Ida Roth | Tarn Oil'],
    ['Rep. Ida Roth (D-N.H.), a doctor, said no.', 'Ida Roth | -'],
  ]);
});

describe('sites whose name ends in a domain', () => {
  expectVoices([
    ['Booking.com said no.', 'Booking.com | Booking.com'],
    ['Rents rose, according to Brightnet.com.', 'Brightnet.com | Brightnet.com'],
    ['According to Brightnet.co.uk, rents rose.', 'Brightnet.co.uk | Brightnet.co.uk'],
    ['“No,” said Per Moe of Wavemap.org, a charity.', 'Per Moe | Wavemap.org'],
    ['“No,” said Per Moe, head of Wavemap.net.', 'Per Moe | Wavemap.net'],
  ]);
});

describe('people who are called like an outlet', () => {
  expectVoices([
    ['“No,” said Mayor Don Guardian. Guardian said it was late.', 'Don Guardian | -'],
    ['Michael Bloomberg won. Bloomberg said it was late.', 'Michael Bloomberg | -'],
    ['Kari Interfax left. Interfax, a nurse, said it was late.', 'Kari Interfax | -'],
    ['Mayor Ole Reuters fell ill. Reuters said he would rest.', 'Ole Reuters | -'],
    ['Mayor Don Guardian left. The Guardian said it was late.', 'The Guardian | -'],
    ['Wilayat Reuters was shut. Reuters said it was late.', 'Reuters | -'],
  ]);
});
