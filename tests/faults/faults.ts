import { BACKUP_RESTORED } from './backup-restored';
import { CLOCK_SET } from './clock-set';
import { DISK_FULL } from './disk-full';
import { POWER_LOSS } from './durability';
import type { Fault } from './fault';
import { KILL_WHILE_TYPING } from './kill-while-typing';
import { PANEL_CLOSED, RENDERER_CRASH, WORKER_STOPPED } from './panel-gone';
import { PROFILE_DAMAGED } from './profile-damaged';
import { UPGRADE } from './upgrade';
import { WRITER_HANDED_OVER } from './writer-handed-over';

/** Everything that is done to the product, those that take longest first among those that run side by side. */
export const FAULTS: readonly Fault[] = [
  KILL_WHILE_TYPING,
  UPGRADE,
  RENDERER_CRASH,
  PANEL_CLOSED,
  WORKER_STOPPED,
  DISK_FULL,
  WRITER_HANDED_OVER,
  BACKUP_RESTORED,
  CLOCK_SET,
  ...PROFILE_DAMAGED,
  POWER_LOSS,
];
