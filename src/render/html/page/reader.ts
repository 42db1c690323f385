/** Walks through the claims by mouse and keyboard, and shows the record of the one at hand. */
import type { Claim } from '../../../model.js';
import type { Article } from './article.js';
import { onKeys } from './keys.js';
import { claimsAt, type Piece } from './pieces.js';
import { type RecordContext, recordOf } from './record.js';
import { type RecordBox, recordBox } from './record-box.js';

export class Reader {
  readonly #context: RecordContext;
  readonly #anchors: ReadonlyMap<string, HTMLElement>;
  readonly #byElement: ReadonlyMap<Element, Piece>;
  readonly #byClaim = new Map<string, HTMLElement[]>();
  readonly #box: RecordBox;
  #shown: readonly Claim[] = [];
  /** The claim that was chosen; pointing at another shows that one for as long. */
  #chosen: Claim | null = null;
  #presented: Claim | null = null;

  constructor(articles: readonly Article[], context: Omit<RecordContext, 'choose'>) {
    const pieces = articles.flatMap((article) => article.pieces);
    this.#context = { ...context, choose: (claim) => this.choose(claim) };
    this.#anchors = new Map(articles.flatMap((article) => [...article.anchors]));
    this.#byElement = new Map(pieces.map((piece) => [piece.element, piece]));
    for (const { element, marks } of pieces)
      for (const { of } of marks) this.#byClaim.set(of.claim.id, [...(this.#byClaim.get(of.claim.id) ?? []), element]);
    this.#box = recordBox(() => this.release());
  }

  get element(): HTMLElement {
    return this.#box.element;
  }

  /** Tells which claims are shown, in text order. */
  update(shown: readonly Claim[]): void {
    this.#shown = shown;
    if (this.#chosen && !shown.includes(this.#chosen)) this.release();
    this.#rove();
  }

  /** Goes to a claim: its record, its place in the text, the keyboard. */
  choose(claim: Claim): void {
    this.#chosen = claim;
    this.#rove();
    this.#present(claim);
    const anchor = this.#anchors.get(claim.id);
    anchor?.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    anchor?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }

  /** Lets the chosen claim go. */
  release(): void {
    this.#chosen = null;
    this.#present(null);
  }

  /** Heeds mouse and keyboard. */
  listen(search: HTMLInputElement): void {
    addEventListener('mouseover', ({ target }) => this.#present(this.#claimAt(target) ?? this.#chosen));
    addEventListener('click', ({ target }) => {
      const claim = this.#claimAt(target);
      if (claim) this.choose(claim);
    });
    addEventListener('focusin', ({ target }) => this.#onFocus(target));
    onKeys(search, { step: (by) => this.#step(by), release: () => this.release() });
  }

  #onFocus(target: EventTarget | null): void {
    const claim = this.#claimAt(target);
    if (claim === undefined || this.#anchors.get(this.#chosen?.id ?? '') === target) return;
    this.#chosen = claim;
    this.#present(claim);
  }

  #step(by: number): void {
    const at = this.#chosen === null ? -1 : this.#shown.indexOf(this.#chosen);
    const next = this.#shown[at < 0 && by < 0 ? this.#shown.length - 1 : at + by];
    if (next) this.choose(next);
  }

  #claimAt(target: EventTarget | null): Claim | undefined {
    const piece = target instanceof Element ? this.#byElement.get(target) : undefined;
    return piece && claimsAt(piece).find((claim) => this.#shown.includes(claim));
  }

  #present(claim: Claim | null): void {
    if (claim === this.#presented) return;
    for (const element of this.#byClaim.get(this.#presented?.id ?? '') ?? []) element.classList.remove('on');
    for (const element of this.#byClaim.get(claim?.id ?? '') ?? []) element.classList.add('on');
    this.#presented = claim;
    this.#box.present(claim === null ? null : recordOf(claim, this.#context));
  }

  /** One stop for the tab key; from there j and k lead on. */
  #rove(): void {
    const first = new Map(this.#shown.toReversed().map((claim) => [this.#anchors.get(claim.id), claim]));
    const stop = this.#anchors.get((this.#chosen ?? this.#shown[0])?.id ?? '');
    for (const anchor of new Set(this.#anchors.values())) makeReachable(anchor, first.get(anchor), anchor === stop);
  }
}

function makeReachable(anchor: HTMLElement, claim: Claim | undefined, stop: boolean): void {
  if (claim === undefined) {
    for (const name of ['tabindex', 'role', 'aria-label']) anchor.removeAttribute(name);
    return;
  }
  anchor.setAttribute('tabindex', stop ? '0' : '-1');
  anchor.setAttribute('role', 'button');
  anchor.setAttribute('aria-label', `${anchor.textContent}: claim of ${claim.speaker?.name ?? 'nobody who could be told'}`);
}
