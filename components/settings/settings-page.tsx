import { PageHeading } from '@/components/ui/page-heading';
import { BackupSettings } from './backup/backup-settings';
import { DeletedItems } from './deleted-items';
import { InterviewerName } from './interviewer-name';
import { KeyboardSettings } from './keyboard-settings';
import { SampleData } from './sample-data';
import { StorageSettings } from './storage/storage-settings';

/** What this browser profile is set to. */
export function SettingsPage() {
  return (
    <>
      <PageHeading title="Settings" sub="For this browser profile only." />
      <div className="grid grid-cols-1 max-w-160 gap-8">
        <InterviewerName />
        <SampleData />
        <BackupSettings />
        <DeletedItems />
        <StorageSettings />
        <KeyboardSettings />
        <section aria-label="Privacy">
          <h2 className="mb-1 font-semibold">Privacy</h2>
          <p className="text-muted">
            Everything is stored in this browser and nowhere else. Evenhand has no account and no server,
            records no call, and sends nothing. What leaves is what you save as a file and hand over yourself.
          </p>
        </section>
      </div>
    </>
  );
}
