import { setOf } from '../../list.js';
import type { SettingWords } from '../../words.js';

const WRITTEN = `statement statements email e-mail emails e-mails letter letters post posts tweet tweets message messages note notes memo memorandum column
  blog thread article op-ed editorial essay filing submission release communique communiqué affidavit reply response comment comments remark remarks`;

const SPOKEN = `interview interviews broadcast podcast webcast livestream video videos speech speeches address lecture briefing briefings testimony
  documentary conversation sermon toast eulogy voicemail`;

const LANGUAGES =
  'english french spanish german arabic russian mandarin hindi swahili portuguese italian dutch turkish persian urdu bengali';

const MEETINGS = `conference conferences briefing briefings rally rallies hearing hearings meeting meetings event events ceremony ceremonies forum
  summit vigil inquest fundraiser reception launch unveiling`;

const PLATFORMS =
  'facebook twitter x instagram telegram tiktok linkedin youtube whatsapp website webpage blog radio television tv air camera record phone';

/** Behind its preposition; nothing here says where somebody belongs or is seen ("the man in the video"). */
export const SETTINGS: SettingWords = {
  heads: new Map([
    ['in', setOf(`${WRITTEN} ${SPOKEN} ${LANGUAGES} court tears person public private`)],
    ['at', setOf(MEETINGS)],
    ['on', setOf(PLATFORMS)],
    ['during', setOf(`${SPOKEN} ${MEETINGS} debate visit call tour`)],
    ['via', setOf('email e-mail phone telephone text message zoom video facebook whatsapp letter')],
    ['by', setOf('email e-mail phone telephone text letter video fax')],
    ['over', setOf('phone telephone')],
    ['with', setOf('smile grin shrug laugh sigh wink nod chuckle smirk sneer frown')],
    ['to', setOf('applause laughter cheers jeers')],
    ['through', setOf('lawyer lawyers solicitor attorney spokesman spokeswoman spokesperson representative interpreter translator')],
  ]),
  records: setOf(`${WRITTEN} ${SPOKEN}`),
  pointing: setOf('the this that these those'),
};
