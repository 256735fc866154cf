import { Keycap } from '@/components/ui/keycap';
import { NOTE_MARKS } from '@/lib/domain/key-map/fixed-keys';

/** What the first signs of a note mean. */
export function NoteMarks() {
  return (
    <section aria-label="In a note" className="w-full">
      <h3 className="mb-1 font-semibold">In a note</h3>
      <dl className="grid grid-cols-1 gap-1">
        {NOTE_MARKS.map(({ keys, label }) => (
          <div key={label} className="grid grid-cols-[2.5rem_1fr] items-center">
            <dt>
              {keys.map((key) => (
                <Keycap key={key}>{key}</Keycap>
              ))}
            </dt>
            <dd className="text-muted">{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The shortcuts that the browser itself keeps. No page may link to where they are changed. */
export function BrowserShortcuts() {
  return (
    <section aria-label="While the call has the focus" className="w-full">
      <h3 className="mb-1 font-semibold">While the call has the focus</h3>
      <ul className="mb-1 list-disc pl-5">
        <li>Hide panel</li>
        <li>Mark this moment</li>
        <li>Next question</li>
      </ul>
      <p className="text-muted">
        The browser keeps the shortcuts for these. See and change them at{' '}
        <span className="text-text">chrome://extensions/shortcuts</span>; in Firefox, choose Manage Extension
        Shortcuts from the gear menu of the add-ons page.
      </p>
    </section>
  );
}
