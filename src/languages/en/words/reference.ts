/** "That is the view of …", "The words are those of …": a sentence that begins so tells of what stands just before it. */
export const POINTS_BACK = /^(?:that|those|this|these|such|so|(?:the|a) (?:words?|view|verdict|message|complaint|question|speaker|plea|cry))\b/iu;
