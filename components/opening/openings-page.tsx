import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { useOpenings } from '@/lib/db/live/use-openings';
import { ImportTemplate } from './import-template';
import { NewOpening } from './new-opening';
import { OpeningRow } from './opening-row';

/** All openings, newest first. */
export function OpeningsPage() {
  const openings = useOpenings();
  const [making, setMaking] = useState(false);
  return (
    <>
      <PageHeading title="Openings" sub="Plan once how a role is interviewed; run every candidate by it.">
        <ImportTemplate />
        <Button look="primary" aria-expanded={making} onClick={() => setMaking(!making)}>
          New opening
        </Button>
      </PageHeading>
      {making && <NewOpening onCancel={() => setMaking(false)} />}
      {openings?.length === 0 && !making && (
        <div className="rounded-control border border-dashed border-line px-6 py-10 text-center text-muted">
          <p className="font-semibold text-text">No openings yet</p>
          <p className="mx-auto mt-1 max-w-120">
            An opening is one role that you hire for. Choose its stages and competencies, put interviewers on
            the panel, then make a loop for each candidate and hand out the kits. Begin with{' '}
            <b>New opening</b>.
          </p>
        </div>
      )}
      {openings && openings.length > 0 && (
        <ul className="divide-y divide-line rounded-control border border-line bg-surface">
          {openings.map((summary) => (
            <OpeningRow key={summary.opening.id} {...summary} />
          ))}
        </ul>
      )}
    </>
  );
}
