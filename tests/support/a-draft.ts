import type { Draft } from '@/lib/domain/draft';

/** A note being typed, with the caret after its last letter. */
export function aDraft(text: string): Draft {
  return { text, start: text.length, end: text.length };
}
