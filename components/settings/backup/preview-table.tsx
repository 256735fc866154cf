import { BACKUP_KINDS, kindLabel } from '@/lib/domain/backup/kinds';
import type { KindCount, RestorePreview } from '@/lib/domain/backup/restore-preview';

const COLUMNS: readonly (readonly [keyof KindCount, string])[] = [
  ['fresh', 'New'],
  ['same', 'The same'],
  ['different', 'Different'],
  ['erased', 'Erased here'],
  ['onlyHere', 'Only here'],
];

/** What a backup holds beside what is here, kind by kind. */
export function PreviewTable({
  preview: { kinds, carriedOn, diverged },
}: {
  readonly preview: RestorePreview;
}) {
  return (
    <div className="grid w-full grid-cols-1 gap-2">
      {/* A scrollable region takes the focus, so that the keyboard reaches all of it. */}
      <div role="region" aria-label="What the backup holds" tabIndex={0} className="overflow-x-auto">
        <table className="w-full text-left">
          <thead>
            <tr className="border-b border-line text-small text-muted">
              <th scope="col" className="py-1 pr-3 font-normal">
                Kind
              </th>
              {COLUMNS.map(([, label]) => (
                <th key={label} scope="col" className="px-2 py-1 text-right font-normal">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {BACKUP_KINDS.map((kind) => (
              <tr key={kind} className="border-b border-line">
                <th scope="row" className="py-1 pr-3 font-normal">
                  {kindLabel(kind)}
                </th>
                {COLUMNS.map(([column, label]) => (
                  <td
                    key={label}
                    className={`px-2 py-1 text-right ${kinds[kind][column] === 0 ? 'text-muted' : ''}`}
                  >
                    {kinds[kind][column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {carriedOn > 0 && (
        <p className="text-muted">
          {carriedOn === 1 ? 'One interview goes' : `${carriedOn} interviews go`} on in the backup where what
          is here ends; adding carries {carriedOn === 1 ? 'it' : 'them'} on.
        </p>
      )}
      {diverged.length > 0 && (
        <div className="text-muted">
          <p>These went on in two ways, here and in the backup. Adding leaves them as they are here:</p>
          <ul className="list-disc pl-5">
            {diverged.map((title, i) => (
              <li key={i}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
