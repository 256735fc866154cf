import type { Change } from './operation';
import { ratingLabel } from './rating';
import { recommendationLabel } from './recommendation';
import { typedForm } from './note';

/**
 * What is not saved yet, to keep in another place: the notes and texts as they were typed, and ratings in words, a line or
 * paragraph each in the order in which they were made. Where one was changed twice, the last is given. Empty where nothing of
 * it can be read, such as a move to another question.
 */
export function unsavedText(changes: readonly Change[]): string {
  const lines = new Map<string, string | null>();
  for (const change of changes) {
    const key = `${change.field} ${change.of}`;
    lines.delete(key);
    lines.set(key, lineOf(change));
  }
  return [...lines.values()].filter((line) => line !== null && line !== '').join('\n');
}

function lineOf(change: Change): string | null {
  switch (change.field) {
    case 'note':
      return change.value && typedForm(change.value, null);
    case 'draft':
      return change.value.text;
    case 'rationale':
      return change.value && `${change.of}: ${change.value}`;
    case 'facts':
    case 'handover-in':
    case 'handover-out':
      return change.value;
    case 'rating':
      return `${change.of}: ${change.value === null ? 'rating cleared' : ratingLabel(change.value)}`;
    case 'recommendation':
      return change.value && `Recommendation: ${recommendationLabel(change.value)}`;
    default:
      return null;
  }
}
