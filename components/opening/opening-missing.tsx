/** Shown where the address names an opening that is deleted or was never here. */
export function OpeningMissing() {
  return (
    <p>
      This opening is not here. If it was deleted, you can restore it under{' '}
      <a href="#/settings" className="text-accent underline underline-offset-2">
        Settings
      </a>
      .
    </p>
  );
}
