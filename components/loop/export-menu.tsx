import { Download } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { EXPORT_FORMATS, exportConsolidated } from '@/lib/app/export-consolidated';
import type { ExportFormat } from '@/lib/app/export-consolidated';
import type { PanelResult } from '@/lib/domain/consolidated-scorecard';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Scorecard } from '@/lib/domain/scorecard';
import { ActionMenu } from './action-menu';

const LABELS: Record<ExportFormat, string> = {
  json: 'JSON, complete and importable',
  md: 'Markdown, for a document',
  csv: 'CSV, for a spreadsheet',
};

interface ExportMenuProps extends PanelResult {
  readonly loop: Loop;
  readonly scorecards: readonly Scorecard[];
}

/** The forms in which the consolidated scorecard leaves, with the decision where there is one. */
export function ExportMenu({ loop, scorecards, ...result }: ExportMenuProps) {
  const app = useApp();
  const actions = [
    ...EXPORT_FORMATS.map((format) => ({
      text: LABELS[format],
      act: () => exportConsolidated(app, loop, scorecards, format, result),
    })),
    { text: 'Print, or save as PDF', act: () => app.print() },
  ];
  return (
    <ActionMenu className={buttonClass('plain')} actions={actions}>
      <Download aria-hidden size={16} /> Export
    </ActionMenu>
  );
}
