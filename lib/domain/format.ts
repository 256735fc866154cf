/** A duration of whole seconds as `m:ss`, for example `12:04`; minutes are not folded into hours. */
export function formatMinutesSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A mean with one decimal; an en dash where there is none, so that a missing figure never reads as zero. */
export function formatMean(mean: number | null): string {
  return mean === null ? '–' : mean.toFixed(1);
}
