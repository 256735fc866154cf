import { SPREAD_TO_DISCUSS } from '@/lib/domain/consolidation';

/** Marks ratings that lie far enough apart to be discussed. */
export function SpreadFlag({ spread }: { readonly spread: number }) {
  if (spread < SPREAD_TO_DISCUSS) return null;
  return (
    <span className="ml-2 inline-block rounded-full border border-current px-2 text-small font-semibold whitespace-nowrap text-weak">
      spread {spread}
    </span>
  );
}
