/** The rules for page furniture. The first one that fits a line takes it. */
import type { BoilerplateRule } from '../../furniture.js';
import agencySignOff from './agency-sign-off.js';
import byline from './byline.js';
import commentForm from './comment-form.js';
import cookieNotice from './cookie-notice.js';
import copyright from './copyright.js';
import enlargeImage from './enlarge-image.js';
import loginLine from './login-line.js';
import navBar from './nav-bar.js';
import newsletter from './newsletter.js';
import photoCredit from './photo-credit.js';
import readOn from './read-on.js';
import repeatedHeadline from './repeated-headline.js';
import seeAlso from './see-also.js';
import shareBar from './share-bar.js';
import sponsored from './sponsored.js';
import tags from './tags.js';

export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  cookieNotice,
  commentForm,
  copyright,
  sponsored,
  loginLine,
  newsletter,
  enlargeImage,
  photoCredit,
  seeAlso,
  readOn,
  shareBar,
  navBar,
  tags,
  byline,
  agencySignOff,
  repeatedHeadline,
];
