import { Trash2, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Message } from '@/components/ui/message';
import { PageHeading } from '@/components/ui/page-heading';
import { dayAndTime } from '@/components/ui/when';
import { useApp } from '@/lib/app/app-context';
import { deleteLoop } from '@/lib/app/delete-loop';
import { useMinute } from '@/lib/app/use-minute';
import { useUndoable } from '@/lib/app/use-undoable';
import type { LoopInFull } from '@/lib/db/live/use-loops';
import { useInbox } from './inbox-context';
import { howManyIn } from './how-many-in';

interface LoopHeaderProps {
  readonly inFull: LoopInFull;
  /** The ways out; nothing while there is nothing to take along. */
  readonly exportMenu: ReactNode;
  /** What stands right under the heading. */
  readonly children?: ReactNode;
}

/** Whose loop it is, what is in, and the ways in and out. */
export function LoopHeader({ inFull, exportMenu, children }: LoopHeaderProps) {
  const { loop, open } = inFull;
  const app = useApp();
  const { choose } = useInbox();
  const undoable = useUndoable();
  const now = useMinute();
  const due = loop.dueAt === null ? '' : ` · due ${dayAndTime(loop.dueAt, now)}`;

  function remove() {
    location.assign('#/loops');
    undoable('Loop deleted', () => deleteLoop(app, loop.id));
  }

  return (
    <>
      <PageHeading title={loop.candidate} sub={`${loop.role} · ${howManyIn(inFull)}${due}`}>
        <Button onClick={choose}>
          <Upload aria-hidden size={16} /> Import
        </Button>
        {exportMenu}
        <IconButton icon={Trash2} label="Delete loop" className="size-8" onClick={remove} />
      </PageHeading>
      {children}
      {open.map(({ id, kitTitle }) => (
        <div key={id} className="mb-4 print:hidden">
          <Message tone="calm">
            One of your own interviews in this loop is not sealed yet: {kitTitle}. Open it in the side panel.
          </Message>
        </div>
      ))}
    </>
  );
}
