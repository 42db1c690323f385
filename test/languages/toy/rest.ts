/** Lists and patterns that a language leaves out are empty, and match nothing. */
export function withoutRest<T extends object>(given: Partial<T>, rest: (name: string) => unknown): T {
  return new Proxy(given, { get: (target, name) => Reflect.get(target, name) ?? rest(String(name)) }) as T;
}
