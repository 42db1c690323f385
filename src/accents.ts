/** Letters without the marks on them: "Pérez" and "Perez" are one word to whoever compares them. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
