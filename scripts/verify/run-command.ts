import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import type { Outcome } from './step';

/**
 * Runs a program of this repository's `node_modules/.bin` (or of the system) and collects what it prints, standard
 * output and error together. Never throws: a program that cannot be started is a failed outcome.
 * @param env added to the environment of this process
 */
export function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return new Promise((done) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...colour, PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => done({ ok: false, output: `${program} did not start: ${error.message}\n` }));
    child.on('close', (code) => done({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
