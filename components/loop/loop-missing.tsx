/** Shown where the address names a loop that is deleted or was never here. */
export function LoopMissing() {
  return (
    <p>
      This loop is not here. If it was deleted, you can restore it under{' '}
      <a href="#/settings" className="text-accent underline underline-offset-2">
        Settings
      </a>
      .
    </p>
  );
}
