import { Keycap } from '@/components/ui/keycap';
import { NOTE_MARKS } from '@/lib/domain/key-map/fixed-keys';

/** What a note may begin with. */
export function NoteMarks() {
  return (
    <section aria-label="In a note" className="mt-1 w-full">
      <h3 className="mb-1.5 text-small font-semibold text-muted">In a note</h3>
      <dl className="grid grid-cols-1 gap-1">
        {NOTE_MARKS.map(({ keys, label }) => (
          <div key={label} className="grid grid-cols-[2.5rem_1fr] items-center">
            <dt>
              {keys.map((key) => (
                <Keycap key={key}>{key}</Keycap>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The shortcuts that the browser itself keeps. No page may link to where they are changed. */
export function BrowserShortcuts() {
  return (
    <section aria-label="While the call has the focus" className="mt-1 w-full">
      <h3 className="mb-1.5 text-small font-semibold text-muted">While the call has the focus</h3>
      <p className="text-muted">
        Hide panel, Mark this moment and Next question have shortcuts that the browser keeps. See and change
        them at <span className="text-text">chrome://extensions/shortcuts</span>; in Firefox, choose Manage
        Extension Shortcuts from the gear menu of the add-ons page.
      </p>
    </section>
  );
}
