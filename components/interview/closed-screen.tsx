import { Button } from '@/components/ui/button';
import { outcomeLabel } from '@/lib/domain/outcome';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useLive } from './live-context';
import { TopBar } from './top-bar';

/** An interview that ended without a scorecard. */
export function ClosedScreen() {
  const { interview } = useLive();
  const show = usePanelStore((state) => state.show);
  return (
    <div>
      <TopBar>
        <bdi className="truncate font-semibold">{interview.candidate}</bdi>
      </TopBar>
      <main className="grid justify-items-start gap-3 p-3">
        <h1>{interview.outcome && outcomeLabel(interview.outcome.kind)}</h1>
        <Button onClick={() => show(null)}>Done</Button>
      </main>
    </div>
  );
}
