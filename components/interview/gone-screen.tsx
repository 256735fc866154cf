import { Button } from '@/components/ui/button';
import { usePanelStore } from '@/lib/stores/panel-store';

/** Shown when the interview that was open has been deleted, perhaps in another page. */
export function GoneScreen() {
  const show = usePanelStore((state) => state.show);
  return (
    <main className="grid justify-items-start gap-3 p-3">
      <p>This interview was deleted. You can restore it in the dashboard, under Settings.</p>
      <Button onClick={() => show(null)}>Home</Button>
    </main>
  );
}
