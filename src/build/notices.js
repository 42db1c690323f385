import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the licences of everything that is in the bundle, as most of them ask. */
export function writeNotices(metafiles, file) {
  const packages = [
    ...new Set(metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))).flatMap(packageOf)),
  ].sort();
  writeFileSync(file, `What claims is bundled with, and on what terms.\n\n${packages.map(noticeOf).join('\n')}`);
}

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
