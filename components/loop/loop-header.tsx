import { Trash2, Upload } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Message } from '@/components/ui/message';
import { PageHeading } from '@/components/ui/page-heading';
import { useApp } from '@/lib/app/app-context';
import { deleteLoop } from '@/lib/app/delete-loop';
import { useUndoable } from '@/lib/app/use-undoable';
import type { LoopInFull } from '@/lib/db/live/use-loops';
import { ExportMenu } from './export-menu';
import { useInbox } from './inbox-context';
import { OwnScorecards } from './own-scorecards';

/** Whose loop it is, what is in, and the ways in and out. */
export function LoopHeader({ loop, scorecards, open }: LoopInFull) {
  const app = useApp();
  const { choose } = useInbox();
  const undoable = useUndoable();

  function remove() {
    location.assign('#/loops');
    undoable('Loop deleted', () => deleteLoop(app, loop.id));
  }

  return (
    <>
      <PageHeading title={loop.candidate} sub={`${loop.role} · ${countIn(scorecards.length)}`}>
        <Button onClick={choose}>
          <Upload aria-hidden size={16} /> Import
        </Button>
        {scorecards.length > 0 && <ExportMenu loop={loop} scorecards={scorecards} />}
        <IconButton icon={Trash2} label="Delete loop" className="size-8" onClick={remove} />
      </PageHeading>
      {open.map(({ id, kitTitle }) => (
        <div key={id} className="mb-4 print:hidden">
          <Message tone="calm">
            One of your own interviews in this loop is not sealed yet: {kitTitle}. Open it in the side panel.
          </Message>
        </div>
      ))}
      <OwnScorecards loop={loop} scorecards={scorecards} />
      {scorecards.length === 0 && (
        <div className="rounded-control border border-dashed border-line px-6 py-10 text-center text-muted">
          <p className="font-semibold text-text">No scorecards yet</p>
          <p className="mx-auto mt-1 max-w-120">
            Drop the panel&apos;s scorecard files anywhere on this page, or choose them with <b>Import</b>.
          </p>
        </div>
      )}
    </>
  );
}

function countIn(count: number): string {
  return count === 1 ? '1 scorecard in' : `${count} scorecards in`;
}
