/** What a loop without a plan shows while nothing is in: how a scorecard comes in. */
export function NoScorecards() {
  return (
    <div className="rounded-control border border-dashed border-line px-6 py-10 text-center text-muted">
      <p className="font-semibold text-text">No scorecards yet</p>
      <p className="mx-auto mt-1 max-w-120">
        Drop the panel&apos;s scorecard files anywhere on this page, or choose them with <b>Import</b>.
      </p>
    </div>
  );
}
