import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the licences of everything that is in the bundle, as most of them ask. */
export function writeNotices(metafiles, file) {
  const packages = [
    ...new Set(metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))).flatMap(packageOf)),
  ].sort();
  const notices = packages.map(noticeOf).join('\n');
  writeFileSync(
    file,
    `What claims is bundled with, and on what terms. Words that stand in full once are named where they come again.\n\n${saidOnce(notices)}`,
  );
}

/** Most licences say the same: a long paragraph is written once, and behind that its first words. */
function saidOnce(notices) {
  const said = new Set();
  return notices
    .split(/\n{2,}/)
    .map((paragraph) => {
      const words = paragraph.split(/\s+/).join(' ').trim();
      const isAgain = words.length > LONG && said.has(words);
      said.add(words);
      return isAgain ? `[As above: “${words.slice(0, 40)} …”]` : paragraph;
    })
    .join('\n\n');
}

/** In characters: what is shorter is as short as its first words. */
const LONG = 120;

function packageOf(input) {
  const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
  return found ? [found] : [];
}

function noticeOf(directory) {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const texts = readdirSync(directory).filter((one) => /^(?:licen[cs]e|copying|notice)/i.test(one) && existsSync(join(directory, one)));
  if (!license && texts.length === 0) throw new Error(`${name}: on what terms?`);
  const terms = texts.map((one) => readFileSync(join(directory, one), 'utf8').trim()).join('\n\n');
  return `${'='.repeat(80)}\n${name} ${version} (${typeof license === 'string' ? license : JSON.stringify(license)})\n\n${terms}\n`;
}
