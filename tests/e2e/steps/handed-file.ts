import { scorecardJson } from '@/lib/export/scorecard-json';
import type { Scorecard } from '@/lib/domain/scorecard';
import type { HandedFile } from '../pages/dashboard.page';

/** A file with a text in it, as the picker takes it. */
export function textFile(name: string, text: string): Exclude<HandedFile, string> {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** A scorecard's file, as its interviewer saves it. */
export function scorecardFile(scorecard: Scorecard, name = 'scorecard.json'): Exclude<HandedFile, string> {
  return textFile(name, scorecardJson(scorecard));
}
