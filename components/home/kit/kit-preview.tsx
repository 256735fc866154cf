import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { prepareFromKit } from '@/lib/app/prepare-from-kit';
import { useInterviewsOfKits } from '@/lib/db/live/use-interviews';
import type { KitFile } from '@/lib/domain/loop/kit-file';
import { usePanelStore } from '@/lib/stores/panel-store';
import { KitFacts } from './kit-facts';
import { KitHeading } from './kit-heading';
import { kitStanding } from './kit-standing';

interface KitPreviewProps {
  readonly file: KitFile;
  readonly onBack: () => void;
}

/** A kit that was read: for whom and what it is. Only *Prepare interview* takes it in. */
export function KitPreview({ file, onBack }: KitPreviewProps) {
  const app = useApp();
  const interviews = useInterviewsOfKits(
    file.supersedes === null ? [file.kit.id] : [file.kit.id, file.supersedes],
  );
  const show = usePanelStore((state) => state.show);
  const { busy, trouble, run } = useTask();
  const { here, note } = kitStanding(file, interviews ?? []);

  async function prepare() {
    const { id } = await prepareFromKit(app, file);
    show(id);
  }

  return (
    <main className="grid grid-cols-1 gap-4 p-3">
      <div>
        <p className="font-semibold wrap-anywhere">
          <bdi>{file.candidate}</bdi>
        </p>
        <KitHeading>
          <bdi>{file.stage}</bdi>
        </KitHeading>
      </div>
      <KitFacts file={file} />
      {note && <Message tone="calm">{note}</Message>}
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="flex flex-wrap gap-2">
        <Button onClick={onBack}>Back</Button>
        <Button look="primary" className="flex-1" disabled={busy || !interviews} onClick={() => run(prepare)}>
          {here ? 'Open the interview' : 'Prepare interview'}
        </Button>
      </div>
    </main>
  );
}
