import { Button } from '@/components/ui/button';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { recordDebrief } from '@/lib/app/record-debrief';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { useDebriefData } from './debrief-context';

/** Before the meeting begins: how it goes, and in which order the panel speaks. */
export function DebriefStart({ first }: { readonly first: CompetencyId | null }) {
  const app = useApp();
  const { loop, speakers } = useDebriefData();
  const { busy, run } = useTask();

  async function begin() {
    await recordDebrief(app, loop.id, { kind: 'opened' });
    await recordDebrief(app, loop.id, { kind: 'item', competency: first });
  }

  return (
    <section aria-label="Begin" className="rounded-control border border-line bg-surface p-5">
      <p className="max-w-160">
        The competencies come one by one, the widest disagreement first. For each, those who rated it speak in
        the order below, juniors first, and point to their evidence. A level that you agree on is recorded
        beside the ratings with its reason; no rating changes. The decision comes last. You can leave at any
        time and go on where you were.
      </p>
      <ol aria-label="Order of speaking" className="my-4 flex flex-wrap gap-x-5 gap-y-1">
        {speakers.map(({ scorecardId, name, seniority }, place) => (
          <li key={scorecardId} className="wrap-anywhere">
            <span className="text-muted">{place + 1}.</span> <bdi className="font-semibold">{name}</bdi>
            {seniority && <span className="text-muted"> · {seniority}</span>}
          </li>
        ))}
      </ol>
      <Button look="primary" disabled={busy} onClick={() => run(begin)}>
        Begin the debrief
      </Button>
    </section>
  );
}
