import type { Level } from '@/lib/domain/level';

/** A level as it reads on its own. */
export function levelLabel(level: Level): string {
  return level.charAt(0).toUpperCase() + level.slice(1);
}
