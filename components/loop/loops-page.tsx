import { useState } from 'react';
import { ShowMore } from '@/components/ui/show-more';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { useMinute } from '@/lib/app/use-minute';
import { useLoops } from '@/lib/db/live/use-loops';
import { LoopGroups } from './loop-groups';
import { NewLoop } from './new-loop';

/** How many loops are read at a time. */
const PAGE = 50;

/** All loops, newest first, under the openings that they were made from. */
export function LoopsPage() {
  const [length, setLength] = useState(PAGE);
  const list = useLoops(useMinute(), length);
  const [making, setMaking] = useState(false);
  return (
    <>
      <PageHeading title="Loops" sub="All interviews of one candidate, and what they add up to.">
        <Button look="primary" aria-expanded={making} onClick={() => setMaking(!making)}>
          New loop
        </Button>
      </PageHeading>
      {making && <NewLoop onCancel={() => setMaking(false)} />}
      {list?.loops.length === 0 && !making && (
        <div className="rounded-control border border-dashed border-line px-6 py-10 text-center text-muted">
          <p className="font-semibold text-text">No loops yet</p>
          <p className="mx-auto mt-1 max-w-120">
            A loop takes in the scorecards of one candidate and shows where the panel agrees, where it does
            not, and what nobody assessed. To plan who asks what and hand out kits, begin with an{' '}
            <a href="#/openings" className="text-accent underline underline-offset-2">
              opening
            </a>
            . If you only collect scorecards, make a loop with <b>New loop</b>, or load the sample loop from
            the side panel.
          </p>
        </div>
      )}
      {list && list.loops.length > 0 && <LoopGroups loops={list.loops} />}
      {list?.more && (
        <ShowMore
          shown={list.loops.length}
          count={list.count}
          onMore={() => setLength(list.loops.length + PAGE)}
        />
      )}
    </>
  );
}
