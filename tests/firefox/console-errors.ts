import type { Browser } from 'puppeteer-core';
import { z } from '@/lib/domain/schema';

/** The part of puppeteer's connection that its types keep to themselves: a command of the protocol as it is. */
interface Connection {
  send(method: string, params: Record<string, unknown>): Promise<unknown>;
}

const Tree = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) }) });
const Evaluated = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) });
const Errors = z.array(z.string());

/**
 * What Firefox's own console holds against the pages of an add-on. The protocol reports no console of such pages, so
 * this asks the browser's window, which sees errors of scripts and breaches of the content policy alike.
 */
export async function consoleErrors(browser: Browser, uuid: string): Promise<readonly string[]> {
  const { connection } = browser as unknown as { connection: Connection }; // see Connection
  const tree = Tree.parse(await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const answer = await connection.send('script.evaluate', {
    expression: `(${readConsole.toString()})(${JSON.stringify(uuid)})`,
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: false,
  });
  return Errors.parse(JSON.parse(Evaluated.parse(answer).result.result.value));
}

/** What of Firefox's inside the function below uses. */
interface ScriptError {
  readonly flags: number;
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly warningFlag: number;
}
declare const Services: { console: { getMessageArray(): { QueryInterface(as: unknown): ScriptError }[] } };
declare const Ci: { nsIScriptError: unknown };

/** Runs in Firefox's window, so it uses nothing from outside. */
function readConsole(uuid: string): string {
  const errors: string[] = [];
  for (const message of Services.console.getMessageArray()) {
    let error;
    try {
      error = message.QueryInterface(Ci.nsIScriptError);
    } catch {
      continue; // a plain message, not an error
    }
    const { flags, warningFlag, sourceName, errorMessage } = error;
    if ((flags & warningFlag) === 0 && sourceName.includes(uuid))
      errors.push(`${sourceName}: ${errorMessage}`);
  }
  return JSON.stringify(errors);
}
