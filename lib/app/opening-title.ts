import { Line } from '../domain/schema';

/**
 * The title of an opening as it is kept.
 * @throws Error in words for the person where it cannot be taken
 */
export function openingTitle(title: string): string {
  const line = Line.safeParse(title.trim());
  if (!line.success) throw new Error('Give the opening a title of at most 200 characters, all on one line.');
  return line.data;
}
