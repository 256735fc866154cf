import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { useLoops } from '@/lib/db/live/use-loops';
import { NewLoop } from './new-loop';

/** All loops, newest first. */
export function LoopsPage() {
  const loops = useLoops();
  const [making, setMaking] = useState(false);
  return (
    <>
      <PageHeading title="Loops" sub="All interviews of one candidate, and what they add up to.">
        <Button look="primary" aria-expanded={making} onClick={() => setMaking(!making)}>
          New loop
        </Button>
      </PageHeading>
      {making && <NewLoop onCancel={() => setMaking(false)} />}
      {loops?.length === 0 && !making && (
        <div className="rounded-control border border-dashed border-line px-6 py-10 text-center text-muted">
          <p className="font-semibold text-text">No loops yet</p>
          <p className="mx-auto mt-1 max-w-120">
            A loop takes in the scorecards of one candidate and shows where the panel agrees, where it does
            not, and what nobody assessed. Make one with <b>New loop</b>, or load the sample loop from the
            side panel.
          </p>
        </div>
      )}
      {loops && loops.length > 0 && (
        <ul className="divide-y divide-line rounded-control border border-line bg-surface">
          {loops.map(({ loop, scorecards }) => (
            <li key={loop.id}>
              <a href={`#/loops/${loop.id}`} className="flex items-center gap-4 px-4 py-2.5 hover:bg-raised">
                <span className="min-w-0 flex-1">
                  <bdi className="block truncate font-semibold">{loop.candidate}</bdi>
                  <bdi className="block truncate text-small text-muted">{loop.role}</bdi>
                </span>
                {loop.sample && (
                  <span className="rounded-full border border-line px-2 text-small text-muted">Sample</span>
                )}
                <span className="text-muted">
                  {scorecards} {scorecards === 1 ? 'scorecard' : 'scorecards'}
                </span>
                <time className="w-28 text-right text-small whitespace-nowrap text-muted">
                  {new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(loop.createdAt)}
                </time>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
