import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** There is no local Slack for this machine; the message is one sentence for the person who started it. */
export class LocalSlackUnavailableError extends Error {
  override readonly name = "LocalSlackUnavailableError";
}

const packageName = "local-slack-linux-x64";

interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly resolve: (specifier: string) => string;
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  resolve: createRequire(import.meta.url).resolve,
};

export function isLocalSlackAvailable(machine = thisMachine): boolean {
  try {
    findBinary(machine);
    return true;
  } catch (error) {
    if (error instanceof LocalSlackUnavailableError) return false;
    throw error;
  }
}

export function findBinary({ platform, arch, resolve }: Machine = thisMachine): string {
  if (platform !== "linux" || arch !== "x64") {
    throw new LocalSlackUnavailableError(
      `The local Slack runs on linux x64 only and this machine is ${platform} ${arch}: use a real Slack workspace, or a Linux machine or container.`,
    );
  }
  try {
    return join(dirname(resolve(`${packageName}/package.json`)), "bin", "local-slack");
  } catch (cause) {
    throw new LocalSlackUnavailableError(
      `The local Slack is not installed, because the optional package ${packageName} is missing: run "pnpm install" without --no-optional.`,
      { cause },
    );
  }
}
