import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardJson } from '@/lib/export/scorecard-json';

/** A file as the picker hands it over. */
export function aFile(name: string, content: string): File {
  return new File([content], name, { type: 'application/json' });
}

/** The file in which a scorecard travels. */
export function aScorecardFile(scorecard: Scorecard, name = `${scorecard.interviewer.name}.json`): File {
  return aFile(name, scorecardJson(scorecard));
}
