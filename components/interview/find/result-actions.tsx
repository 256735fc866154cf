import { Button } from '@/components/ui/button';

interface ResultActionsProps {
  /** The preview, where it is open. */
  readonly previewId: string | null;
  readonly onPreview: (open: boolean) => void;
  readonly onOwn: () => void;
  /** Null while there is nothing to insert. */
  readonly onInsert: (() => void) | null;
}

/** What can be done with the active result, and what else can be asked. */
export function ResultActions({ previewId, onPreview, onOwn, onInsert }: ResultActionsProps) {
  return (
    <div className="flex items-center gap-2 border-t border-line px-3 py-2">
      <Button
        look="quiet"
        className="-ml-2 px-2"
        aria-expanded={previewId !== null}
        aria-controls={previewId ?? undefined}
        onClick={() => onPreview(previewId === null)}
      >
        Preview
      </Button>
      <Button className="ml-auto px-2" onClick={onOwn}>
        Ask your own
      </Button>
      <Button look="primary" disabled={onInsert === null} onClick={onInsert ?? undefined}>
        Insert
      </Button>
    </div>
  );
}
