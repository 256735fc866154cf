import { useRef } from 'react';
import { Upload } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { importOpening } from '@/lib/app/import-opening';
import { useToastStore } from '@/lib/stores/toast-store';

/** Makes an opening from a template that was exported, and goes to it; says so where a file is refused. */
export function ImportTemplate() {
  const app = useApp();
  const picker = useRef<HTMLInputElement>(null);
  const show = useToastStore((state) => state.show);

  async function take(file: File) {
    try {
      const { id } = await importOpening(app, file);
      location.assign(`#/openings/${id}`);
    } catch (error) {
      show({ text: error instanceof Error ? error.message : String(error) });
    }
  }

  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Template of an opening"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void take(file);
          target.value = '';
        }}
      />
      <Button onClick={() => picker.current?.click()}>
        <Upload aria-hidden size={16} /> Import template
      </Button>
    </>
  );
}
