import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('a name of one word in front of a paper has made it, and two unknown names before “of” are somebody', () => {
  expectVoices([
    ['A Teagasc review said prices would rise.', 'Teagasc review | Teagasc'],
    ['A Brennar memo said the pump was safe.', 'Brennar | Brennar'],
    ['The KRZ report said no.', 'KRZ report | KRZ'],
    ['A Facebook post said no.', 'Facebook post | -'],
    ['A Tuesday memo said no.', 'Tuesday memo | -'],
    ['A PDF document said no.', 'PDF document | -'],
    ['A Christmas message said no.', 'Christmas message | -'],
    ['The Brennar report said no.', 'Brennar report | -'],
    ['Nsofwa Katongo of Lund Impex said so.', 'Nsofwa Katongo | Lund Impex'],
    ['Nsofwa Katongo of East Finch said so.', 'Nsofwa Katongo | -'],
  ]);
});
