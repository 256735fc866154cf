import { Keycap } from '@/components/ui/keycap';
import { COMMANDS } from '@/lib/domain/key-map/commands';
import { FIXED_KEYS } from '@/lib/domain/key-map/fixed-keys';
import type { KeyMap } from '@/lib/domain/key-map/key-map';
import { KeyRow } from './key-row';

/** The published key map: every command with its key, and the keys that stay as they are. */
export function KeyTable({ map }: { readonly map: KeyMap }) {
  return (
    <div className="w-full rounded-control border border-line bg-surface">
      <table className="w-full table-fixed">
        <caption className="sr-only">Keys in command mode</caption>
        <thead className="text-left text-small text-muted">
          <tr>
            <th scope="col" className="py-1.5 pl-3 font-normal">
              Action
            </th>
            <th scope="col" className="w-36 px-2 font-normal">
              Key
            </th>
            <td className="w-[40%]" />
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map((command) => (
            <KeyRow key={command.id} command={command} map={map} />
          ))}
          {FIXED_KEYS.map(({ keys, label }) => (
            <tr key={label} className="border-t border-line">
              <th scope="row" className="py-1 pl-3 text-left font-normal">
                {label}
              </th>
              <td className="h-10 px-2 py-0.5">
                <span className="flex gap-0.5">
                  {keys.map((key) => (
                    <Keycap key={key}>{key}</Keycap>
                  ))}
                </span>
              </td>
              <td className="py-1 text-small text-muted">Fixed</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
