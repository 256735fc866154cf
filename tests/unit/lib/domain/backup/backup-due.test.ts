import { describe, expect, it } from 'vitest';
import { BACKUP_AGE, backupDue } from '@/lib/domain/backup/backup-due';
import { NO_BACKUP } from '@/lib/domain/backup/last-backup';
import { NINE_O_CLOCK } from '@/tests/support/builders';

const NOW = NINE_O_CLOCK;
const WORK = { sequence: 9, sealed: false, since: NOW - 1000 };

describe('backupDue', () => {
  it('asks for a first backup once there is something to lose', () => {
    expect(backupDue(NO_BACKUP, WORK, NOW)).toBeNull();
    expect(backupDue(NO_BACKUP, { ...WORK, sealed: true }, NOW)).toBe('none');
    expect(backupDue(NO_BACKUP, { ...WORK, since: NOW - BACKUP_AGE }, NOW)).toBeNull();
    expect(backupDue(NO_BACKUP, { ...WORK, since: NOW - BACKUP_AGE - 1 }, NOW)).toBe('none');
    expect(backupDue(NO_BACKUP, { sequence: 0, sealed: true, since: null }, NOW)).toBeNull();
  });

  it('asks for another a week later, where there is new work', () => {
    const last = { at: NOW - BACKUP_AGE - 1, sequence: 8, remindAt: null };
    expect(backupDue(last, WORK, NOW)).toBe('old');
    expect(backupDue({ ...last, at: NOW - BACKUP_AGE }, WORK, NOW)).toBeNull();
    expect(backupDue({ ...last, sequence: 9 }, WORK, NOW)).toBeNull();
  });

  it('waits until the person wants to be asked again', () => {
    const last = { at: NOW - 2 * BACKUP_AGE, sequence: 0, remindAt: NOW + 1 };
    expect(backupDue(last, WORK, NOW)).toBeNull();
    expect(backupDue(last, WORK, NOW + 1)).toBe('old');
  });
});
