import type { StorageHealth } from '@/lib/domain/storage/storage-health';
import { CopyStateMark } from './copy-state-mark';

const COPIES = [
  { copy: 'database', title: 'Database', about: 'What every page reads and writes.' },
  {
    copy: 'secondCopy',
    title: 'Second copy',
    about: 'Files beside the database, from which it is brought back when the browser loses it.',
  },
  {
    copy: 'canary',
    title: 'Canary',
    about: 'Remembers how far both have come, so that no loss goes unnoticed.',
  },
] as const;

/** The three copies, each with what it is for and how it stands. */
export function Copies({ health }: { readonly health: StorageHealth }) {
  return (
    <dl className="w-full divide-y divide-line rounded-control border border-line bg-surface">
      {COPIES.map(({ copy, title, about }) => (
        <div
          key={copy}
          className="grid grid-cols-1 gap-x-3 px-3 py-1.5 min-[30rem]:grid-cols-[minmax(0,1fr)_auto]"
        >
          <dt>
            {title}
            <span className="block text-small text-muted">{about}</span>
          </dt>
          <dd className="py-0.5">
            <CopyStateMark state={health[copy]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
