import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { restoreInterview } from '@/lib/app/delete-interview';
import { restoreLoop } from '@/lib/app/delete-loop';
import { restoreOpening } from '@/lib/app/delete-opening';
import { restorePerson } from '@/lib/app/remove-person';
import { putScorecardBack } from '@/lib/app/remove-scorecard';
import { useDeleted } from '@/lib/db/live/use-deleted';
import { EraseAll } from './erase-all';

/** What was deleted and can still be restored, and the way to erase it for good. */
export function DeletedItems() {
  const app = useApp();
  const deleted = useDeleted();
  const items = [
    ...(deleted?.loops ?? []).map(({ id, candidate }) => ({
      id,
      text: `Loop: ${candidate}`,
      restore: () => restoreLoop(app, id),
    })),
    ...(deleted?.interviews ?? []).map(({ id, candidate, kitTitle }) => ({
      id,
      text: `Interview: ${candidate}, ${kitTitle}`,
      restore: () => restoreInterview(app, id),
    })),
    ...(deleted?.openings ?? []).map(({ id, title }) => ({
      id,
      text: `Opening: ${title}`,
      restore: () => restoreOpening(app, id),
    })),
    ...(deleted?.people ?? []).map(({ id, name }) => ({
      id,
      text: `Person: ${name}`,
      restore: () => restorePerson(app, id),
    })),
    ...(deleted?.scorecards ?? []).map(({ loop, hash, scorecard }) => ({
      id: `${loop.id}/${hash}`,
      text: `Scorecard: ${scorecard.interviewer.name}, from the loop of ${loop.candidate}`,
      restore: () => putScorecardBack(app, loop.id, hash),
    })),
  ];

  return (
    <section aria-label="Deleted" className="grid grid-cols-1 justify-items-start gap-2">
      <h2 className="font-semibold">Deleted</h2>
      <p className="text-muted">
        {items.length === 0
          ? 'Nothing is deleted. What you delete can be restored here for 30 days, then it is erased.'
          : 'Erased 30 days after it was deleted. Chromium frees erased bytes on the disk only when it next compacts.'}
      </p>
      {items.length > 0 && (
        <>
          <ul className="w-full divide-y divide-line rounded-control border border-line bg-surface">
            {items.map(({ id, text, restore }) => (
              <li key={id} className="flex items-center gap-3 py-1 pr-1 pl-3">
                <bdi className="min-w-0 flex-1 truncate">{text}</bdi>
                <Button look="quiet" onClick={() => void restore()}>
                  Restore
                </Button>
              </li>
            ))}
          </ul>
          <EraseAll />
        </>
      )}
    </section>
  );
}
