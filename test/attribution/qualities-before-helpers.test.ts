import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in.js';

describe('A noun between a quality and a helper', () => {
  it.each([
    ['Critics say the real price is 9 million.', 'Critics / say / the real price is 9 million'],
    ['Critics say the real cost is 9 million.', 'Critics / say / the real cost is 9 million'],
    ['Critics say the true sum is 9 million.', 'Critics / say / the true sum is 9 million'],
    ['Critics say the true sum is nearer 9 million.', 'Critics / say / the true sum is nearer 9 million'],
    ['The committee says the true sum is nearer half a million.', 'The committee / says / the true sum is nearer half a million'],
    ['The committee says the sum is nearer half a million.', 'The committee / says / the sum is nearer half a million'],
    ['The committee says the true total is nearer half a million.', 'The committee / says / the true total is nearer half a million'],
    ['The committee said the true sum was half a million.', 'The committee / said / the true sum was half a million'],
    ['The union said the real cost was higher.', 'The union / said / the real cost was higher'],
    ['The union said the real loss was higher.', 'The union / said / the real loss was higher'],
    ['The union said the real risk was higher.', 'The union / said / the real risk was higher'],
    ['The union said the true test was time.', 'The union / said / the true test was time'],
    ['The mayor says the daily swim is safe.', 'The mayor / says / the daily swim is safe'],
    ['The firm said the new cut would hurt.', 'The firm / said / the new cut would hurt'],
    ['Doctors say a long walk does good.', 'Doctors / say / a long walk does good'],
    ['The pilot said the last climb was steep.', 'The pilot / said / the last climb was steep'],
    ['The club said its first buy had gone.', 'The club / said / its first buy had gone'],
  ])('%s', (text, claims) => expect(claimsIn(text)).toBe(claims));
});
