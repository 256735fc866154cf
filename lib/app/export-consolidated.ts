import type { Loop } from '../domain/loop/loop';
import { consolidate } from '../domain/consolidation';
import type { Scorecard } from '../domain/scorecard';
import { consolidatedCsv } from '../export/consolidated-csv';
import { consolidatedJson } from '../export/consolidated-json';
import { consolidatedMarkdown } from '../export/consolidated-markdown';
import { consolidatedFileName } from '../export/file-names';
import type { App } from './app';

/** The forms in which a consolidated scorecard is saved as a file. */
export const EXPORT_FORMATS = ['json', 'md', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const TYPES = {
  json: 'application/json',
  md: 'text/markdown',
  csv: 'text/csv',
} as const satisfies Record<ExportFormat, string>;

const WRITERS = {
  json: consolidatedJson,
  md: consolidatedMarkdown,
  csv: consolidatedCsv,
} as const satisfies Record<ExportFormat, typeof consolidatedJson>;

/** Saves a loop's consolidated scorecard as a file. */
export function exportConsolidated(
  { now, saveFile }: Pick<App, 'now' | 'saveFile'>,
  loop: Loop,
  scorecards: readonly Scorecard[],
  format: ExportFormat,
): void {
  const text = WRITERS[format]({
    loop,
    scorecards,
    consolidation: consolidate(scorecards),
    exportedAt: now(),
  });
  saveFile({ name: consolidatedFileName(loop, format), type: TYPES[format], text });
}
