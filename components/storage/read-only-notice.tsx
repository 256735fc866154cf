import { Button } from '@/components/ui/button';
import { useStorageStore } from '@/lib/stores/storage-store';

/** Above a page that shows what is left while nothing is written: why, and the way back to the choice. */
export function ReadOnlyNotice({ reason }: { readonly reason: string }) {
  const enter = useStorageStore((state) => state.enter);
  return (
    <section
      aria-label="Read-only"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-trouble-soft px-3 py-1.5 text-small print:hidden"
    >
      <p className="min-w-48 flex-1 wrap-anywhere">
        <b className="font-semibold">Read-only.</b> {reason} Nothing can be changed until you choose what
        becomes of the rest.
      </p>
      <Button onClick={() => enter({ name: 'incomplete', reason })}>Choose…</Button>
    </section>
  );
}
