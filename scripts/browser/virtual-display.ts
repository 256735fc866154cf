import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ensureDisplay } from './ensure-display';

/** A screen without a monitor, with a keyboard: what is pressed there goes through the browser's own shortcuts. */
export interface VirtualDisplay {
  /** What a program is told as DISPLAY. */
  readonly name: string;
  /** Presses a key, or several at once such as `alt+shift+h`, in the window that has the focus. */
  press(keys: string): void;
  close(): Promise<void>;
}

const SCREEN = '1400x900x24';

/** Opens a virtual display under a number that is free. Throws where its programs cannot be had or do not start. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const { xvfb, xdotool } = ensureDisplay();
  // It writes the number that it found to its fourth stream.
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const server = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const name = `:${await displayNumber(server)}`;
  return {
    name,
    press: (keys) =>
      void execFileSync(xdotool, ['key', keys], { env: { ...process.env, DISPLAY: name }, stdio: 'pipe' }),
    async close() {
      const over = once(server, 'exit');
      server.kill();
      await over;
    },
  };
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${String(code)} before it had a screen.`)));
    server.stdio[3]?.once('data', (written: Buffer) => resolve(written.toString().trim()));
  });
}
