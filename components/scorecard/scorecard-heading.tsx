import { Download, FileText, Printer } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { useApp } from '@/lib/app/app-context';
import { exportScorecard } from '@/lib/app/export-scorecard';
import type { Scorecard } from '@/lib/domain/scorecard';

/** Whose scorecard it is, and how it leaves. The candidate is named on the page and on paper only, never in the title. */
export function ScorecardHeading({ scorecard }: { readonly scorecard: Scorecard }) {
  const app = useApp();
  const { candidate, kit } = scorecard;
  return (
    <PageHeading title={candidate} sub={`Scorecard · ${kit.title}`}>
      <Button onClick={() => exportScorecard(app, scorecard)}>
        <Download aria-hidden size={16} /> Save file
      </Button>
      <Button onClick={() => exportScorecard(app, scorecard, 'md')}>
        <FileText aria-hidden size={16} /> Save as Markdown
      </Button>
      <Button look="primary" onClick={() => app.print()}>
        <Printer aria-hidden size={16} /> Print
      </Button>
    </PageHeading>
  );
}
