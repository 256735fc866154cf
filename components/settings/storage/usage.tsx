import type { UsageInView } from '@/lib/app/storage/use-storage-usage';
import { sizeWords } from './size-words';

/** How much is stored and how much more fits. */
export function Usage({ usage }: Pick<UsageInView, 'usage'>) {
  if (usage === undefined) return <p className="text-muted">Asking the browser how much is stored…</p>;
  if (usage === null) return <p className="text-muted">The browser does not say how much is stored.</p>;
  const { used, room, database, files } = usage;
  const parts =
    database === null || files === null
      ? ''
      : `: database ${sizeWords(database)}, second copy ${sizeWords(files)}`;
  return (
    <p className="text-muted">
      <span className="text-text">{sizeWords(used)} used</span>, all of it by Evenhand{parts}.
      {room !== null && ` About ${sizeWords(room)} more would fit.`}
    </p>
  );
}
