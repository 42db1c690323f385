import type { Claim, Extraction } from '../model.js';
import { toCodePoints } from './code-points.js';
import { jsonPieces } from './json.js';
import type { RenderSettings } from './types.js';

/** W3C Web Annotations: an annotation a claim, whose targets are the stretches of its content. */
export function webAnnotation({ tool, claims }: Extraction, { texts }: RenderSettings): Iterable<string> {
  const counters = new Map<string, (offset: number) => number>();
  const counterFor = (path: string): ((offset: number) => number) => {
    const counter = counters.get(path) ?? toCodePoints(texts?.get(path) ?? '');
    counters.set(path, counter);
    return counter;
  };
  return jsonPieces({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    creator: { type: 'Software', name: `${tool.name} ${tool.version}` },
    items: claims.map((claim) => annotation(claim, counterFor(claim.document))),
  });
}

function annotation({ id, document, act, speaker, content }: Claim, count: (offset: number) => number): object {
  const source = iriOf(document);
  return {
    id: `urn:claims:${id}`,
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: act },
      ...(speaker ? [{ type: 'TextualBody', purpose: 'identifying', value: speaker.name }] : []),
    ],
    target: content.spans.map(({ start, end, text }) => ({
      source,
      selector: [
        { type: 'TextPositionSelector', start: count(start), end: count(end) },
        { type: 'TextQuoteSelector', exact: text },
      ],
    })),
  };
}

/** A path as part of an address. */
export function iriOf(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}
