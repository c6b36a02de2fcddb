import { expect, test } from "vitest";
import { findBinary, isLocalSlackAvailable, LocalSlackUnavailableError } from "./binary.ts";

const installed = (): string => "/modules/local-slack-linux-x64/package.json";
const missing = (): never => {
  throw new Error("Cannot find module");
};

test("finds the binary in its package", () => {
  const machine = { platform: "linux", arch: "x64", resolve: installed };
  expect(findBinary(machine)).toBe("/modules/local-slack-linux-x64/bin/local-slack");
  expect(isLocalSlackAvailable(machine)).toBe(true);
});

test.each([
  ["darwin", "arm64", installed, "runs on linux x64 only and this machine is darwin arm64"],
  ["win32", "x64", installed, "runs on linux x64 only and this machine is win32 x64"],
  [
    "linux",
    "x64",
    missing,
    'the optional package local-slack-linux-x64 is missing: run "pnpm install"',
  ],
])("says in one sentence why there is none: %s %s", (platform, arch, resolve, reason) => {
  const machine = { platform, arch, resolve };
  expect(isLocalSlackAvailable(machine)).toBe(false);
  expect(() => findBinary(machine)).toThrow(LocalSlackUnavailableError);
  expect(() => findBinary(machine)).toThrow(reason);
});
