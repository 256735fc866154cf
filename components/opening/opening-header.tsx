import { useState } from 'react';
import { Copy, Download, Pencil, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { PageHeading } from '@/components/ui/page-heading';
import { useApp } from '@/lib/app/app-context';
import { deleteOpening } from '@/lib/app/delete-opening';
import { duplicateOpening } from '@/lib/app/duplicate-opening';
import { exportOpening } from '@/lib/app/export-opening';
import { useUndoable } from '@/lib/app/use-undoable';
import type { OpeningInFull } from '@/lib/db/live/use-openings';
import { NewVersion } from './new-version';
import { RenameOpening } from './rename-opening';
import { longDate } from './long-date';

/** What the opening is called, whether its plan can still be changed, and what can be done with it as a whole. */
export function OpeningHeader({ opening, plan, role }: OpeningInFull) {
  const app = useApp();
  const undoable = useUndoable();
  const [renaming, setRenaming] = useState(false);

  function remove() {
    location.assign('#/openings');
    undoable('Opening deleted; its loops stay', () => deleteOpening(app, opening.id));
  }

  function duplicate() {
    undoable('Opening duplicated, panel included; this is the copy', async () => {
      const copy = await duplicateOpening(app, opening);
      location.assign(`#/openings/${copy.id}`);
      return async () => {
        location.assign(`#/openings/${opening.id}`);
        await deleteOpening(app, copy.id);
      };
    });
  }

  const state =
    plan.lockedAt === null
      ? 'can be changed until the first kit goes out'
      : `locked since ${longDate(plan.lockedAt)}, when the first kit went out`;
  return (
    <>
      <PageHeading
        title={opening.title}
        sub={`${role}, ${plan.level} level · plan version ${plan.version}, ${state}`}
      >
        <Button title="A further opening with the same plan and panel" onClick={duplicate}>
          <Copy aria-hidden size={16} /> <span className="max-[64rem]:sr-only">Duplicate</span>
        </Button>
        <Button
          title="Stages, competencies and weights as a file for another team; without people and loops"
          onClick={() => exportOpening(app, opening, plan)}
        >
          <Download aria-hidden size={16} /> <span className="max-[64rem]:sr-only">Export template</span>
        </Button>
        <IconButton
          icon={Pencil}
          label="Rename opening"
          className="size-8"
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        />
        <IconButton icon={Trash2} label="Delete opening" className="size-8" onClick={remove} />
      </PageHeading>
      {renaming && <RenameOpening opening={opening} onDone={() => setRenaming(false)} />}
      {plan.lockedAt !== null && <NewVersion opening={opening} plan={plan} />}
    </>
  );
}
