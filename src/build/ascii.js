/**
 * Where one character in a file is beyond Latin-1, the engine keeps all of it two bytes to the character: twice the memory to fill, for code and
 * tables alike. So such characters are written as escapes, which mean the same in strings, in patterns and in JSON.
 */
export const ascii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
