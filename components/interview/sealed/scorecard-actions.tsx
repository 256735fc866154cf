import { ClipboardCopy, Download, FileText, Printer } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { copyScorecard } from '@/lib/app/copy-scorecard';
import { exportScorecard } from '@/lib/app/export-scorecard';
import { openScorecard } from '@/lib/app/open-scorecard';
import type { Scorecard } from '@/lib/domain/scorecard';
import { CopiedLine } from './copied';
import { useCopy } from './use-copy';

/** How the sealed scorecard leaves: as the file that a lead takes in, and for reading as Markdown or on paper. */
export function ScorecardActions({ scorecard }: { readonly scorecard: Scorecard }) {
  const app = useApp();
  const { copy, copied } = useCopy('Scorecard');
  return (
    <section aria-label="Hand the scorecard over" className="grid grid-cols-1 gap-2">
      <Button look="primary" onClick={() => exportScorecard(app, scorecard)}>
        <Download aria-hidden size={16} /> Save scorecard file
      </Button>
      <div className="grid grid-cols-3 overflow-hidden narrow:grid-cols-1 rounded-control border border-line bg-surface">
        <Reading
          icon={ClipboardCopy}
          label="Copy as Markdown"
          onClick={() => copy(() => copyScorecard(app, scorecard))}
        />
        <Reading
          icon={FileText}
          label="Save as Markdown"
          onClick={() => exportScorecard(app, scorecard, 'md')}
        />
        <Reading icon={Printer} label="Print" onClick={() => void openScorecard(app, scorecard)} />
      </div>
      <CopiedLine copied={copied} />
    </section>
  );
}

interface ReadingProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onClick: () => void;
}

/** A form for people to read. */
function Reading({ icon: Icon, label, onClick }: ReadingProps) {
  return (
    <button
      type="button"
      className="grid grid-rows-[auto_1fr] place-items-center gap-1 border-line px-1.5 py-2 text-center text-small leading-tight not-first:border-l hover:bg-raised focus-visible:-outline-offset-2"
      onClick={onClick}
    >
      <Icon aria-hidden size={16} strokeWidth={1.75} className="text-muted" />
      <span className="self-start">{label}</span>
    </button>
  );
}
