/** Small texts with one construct each: every claim that is sure enough, with its speaker, and no other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extractClaims } from '../src/index.js';

/** What a claim must reach to be one of those that the text holds, 0–1. */
const SURE = 0.5;

interface Case {
  readonly text: string;
  readonly claims: readonly string[];
}

const claimsIn = (text: string): string[] =>
  extractClaims(text)
    .claims.filter(({ confidence }) => confidence >= SURE)
    .map(({ speaker, content }) => `${speaker?.name ?? 'None'} | ${content.text}`);

describe('small texts', () => {
  it.each(parse(readFileSync('fixtures/cases/small-texts.yaml', 'utf8')) as Case[])('$text', ({ text, claims }) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});
