import { Check, Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { exportScorecard } from '@/lib/app/export-scorecard';
import { useScorecard } from '@/lib/db/live/use-scorecard';
import { ratingLabel } from '@/lib/domain/rating';
import { recommendationLabel } from '@/lib/domain/recommendation';
import { competencyTitle } from '@/lib/domain/kit';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useLive } from './live-context';
import { TopBar } from './top-bar';

/** After sealing: what was sealed, and how it reaches the panel lead. */
export function SealedScreen() {
  const { interview } = useLive();
  const app = useApp();
  const show = usePanelStore((state) => state.show);
  const scorecard = useScorecard(interview.scorecardId);
  if (!scorecard) return null;

  return (
    <div className="grid grid-cols-1 h-screen grid-rows-[auto_1fr_auto]">
      <TopBar>
        <bdi className="truncate font-semibold">{interview.candidate}</bdi>
      </TopBar>
      <main
        tabIndex={0} // it scrolls, so the keyboard has to reach it
        className="overflow-auto p-3"
      >
        <h1 className="flex items-center gap-2 text-question font-semibold">
          <Check aria-hidden size={20} className="text-accent" /> Scorecard sealed
        </h1>
        <p className="mt-1 mb-4 text-muted">
          It no longer changes.{' '}
          {interview.loopId === null
            ? 'Save it as a file and hand it to your panel lead.'
            : 'It is in its loop on the dashboard. For a lead elsewhere, save it as a file.'}
        </p>
        <dl className="divide-y divide-line border-y border-line">
          {scorecard.ratings.map(({ competency, rating }) => (
            <div key={competency} className="flex gap-2 py-1.5">
              <dt className="flex-1">{competencyTitle(scorecard.kit, competency)}</dt>
              <dd className={rating === 'not-assessed' ? 'text-muted' : 'font-semibold'}>
                {ratingLabel(rating)}
              </dd>
            </div>
          ))}
          <div className="flex gap-2 py-1.5">
            <dt className="flex-1 font-semibold">Recommendation</dt>
            <dd className="font-semibold">{recommendationLabel(scorecard.recommendation)}</dd>
          </div>
        </dl>
        <p className="mt-3 text-small text-muted">
          {scorecard.notes.length} {scorecard.notes.length === 1 ? 'note' : 'notes'}, signed by{' '}
          <bdi>{scorecard.interviewer.name}</bdi>
        </p>
      </main>
      <footer className="flex gap-2 border-t border-line bg-surface p-3">
        <Button look="primary" className="flex-1" onClick={() => exportScorecard(app, scorecard)}>
          <Download aria-hidden size={16} /> Save scorecard file
        </Button>
        <Button onClick={() => show(null)}>Done</Button>
      </footer>
    </div>
  );
}
