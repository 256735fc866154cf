import { KitPreview } from './kit-preview';
import { KitSource } from './kit-source';
import type { KitOpening } from './use-kit-opening';

/** Opening a kit, in the place of the home screen: where it comes from, then what it is. */
export function OpenKit({ opening }: { readonly opening: KitOpening }) {
  const { kit, ask } = opening;
  return kit === null ? (
    <KitSource {...opening} />
  ) : (
    // Another kit is another screen, whose heading takes the focus.
    <KitPreview key={kit.hash} file={kit} onBack={ask} />
  );
}
