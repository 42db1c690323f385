import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.js';

const CASES: readonly (readonly [text: string, language: string | null])[] = [
  ['The mayor said on Monday that the bridge would be built by the end of the year.', 'en'],
  ['Wojciech Brzęczyszczykiewicz and Óscar Núñez told Håkon Sørbø in Reykjavík that the talks in Kraków were over.', 'en'],
  ['He said no.', null],
  ['The mayor resigned on Monday.', 'en'],
  ['Der Bürgermeister sagte am Montag, die Brücke werde bis zum Ende des Jahres gebaut, und niemand widersprach ihm.', 'de'],
  ['Le maire a déclaré lundi que le pont serait construit avant la fin de l’année, et personne ne l’a contredit.', 'fr'],
  ['Мэр заявил в понедельник, что мост будет построен до конца года, и никто ему не возразил.', 'ru'],
  ['Мер заявив у понеділок, що міст буде збудовано до кінця року, і ніхто йому не заперечив.', 'uk'],
  ['市长星期一表示，这座桥将在年底之前建成，没有人反对他的计划。会议持续了两个小时。', 'zh'],
  ['El alcalde dijo el lunes que el puente se construirá antes de fin de año, y nadie lo contradijo en la sala.', 'es'],
  ['De burgemeester zei maandag dat de brug voor het einde van het jaar wordt gebouwd, en was daar zeker van.', 'nl'],
  ['', null],
  ['123 — 456', null],
  ['Quist', null],
  ['Mehmet Yılmaz, Ankara: “No comment.”', null],
  ['Emre Kaya criticised Istanbul ferry operator Deniz Yolları over cancelled sailings.', 'en'],
  ['Kaya said Yılmaz asked Demir.', 'en'],
  ['Belediye başkanı pazartesi günü köprünün yıl sonuna kadar inşa edileceğini söyledi ve kimse ona karşı çıkmadı.', 'tr'],
];

describe('detectLanguage', () => {
  it.each(CASES)('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
