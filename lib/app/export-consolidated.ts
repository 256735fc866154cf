import type { Loop } from '../domain/loop/loop';
import type { PanelResult } from '../domain/consolidated-scorecard';
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

/** Saves a loop's consolidated scorecard as a file, with the bar and the debrief where there are any. */
export function exportConsolidated(
  { now, saveFile }: Pick<App, 'now' | 'saveFile'>,
  loop: Loop,
  scorecards: readonly Scorecard[],
  format: ExportFormat,
  result: PanelResult,
): void {
  const text = WRITERS[format]({ ...result, loop, scorecards, exportedAt: now() });
  saveFile({ name: consolidatedFileName(loop, format), type: TYPES[format], text });
}
