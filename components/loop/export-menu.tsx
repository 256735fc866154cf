import { Button as MenuButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Download } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { EXPORT_FORMATS, exportConsolidated } from '@/lib/app/export-consolidated';
import type { ExportFormat } from '@/lib/app/export-consolidated';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Scorecard } from '@/lib/domain/scorecard';

const LABELS: Record<ExportFormat, string> = {
  json: 'JSON, complete and importable',
  md: 'Markdown, for a document',
  csv: 'CSV, for a spreadsheet',
};

interface ExportMenuProps {
  readonly loop: Loop;
  readonly scorecards: readonly Scorecard[];
}

/** The forms in which the consolidated scorecard leaves. */
export function ExportMenu({ loop, scorecards }: ExportMenuProps) {
  const app = useApp();
  return (
    <MenuTrigger>
      <MenuButton className={buttonClass('plain')}>
        <Download aria-hidden size={16} /> Export
      </MenuButton>
      <Popover className="rounded-control border border-line bg-surface p-1 shadow-lg">
        <Menu className="outline-none">
          {EXPORT_FORMATS.map((format) => (
            <MenuItem
              key={format}
              className="cursor-pointer rounded-control px-3 py-1.5 outline-none data-focused:bg-accent-soft"
              onAction={() => exportConsolidated(app, loop, scorecards, format)}
            >
              {LABELS[format]}
            </MenuItem>
          ))}
          <MenuItem
            className="cursor-pointer rounded-control px-3 py-1.5 outline-none data-focused:bg-accent-soft"
            onAction={() => app.print()}
          >
            Print, or save as PDF
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
