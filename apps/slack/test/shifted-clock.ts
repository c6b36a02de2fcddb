// Loaded before the app by `--import …/shifted-clock.ts?at=<instant>`: its clock starts at that instant and runs on.
const at = new URL(import.meta.url).searchParams.get("at") ?? "";
const aheadMs = Date.parse(at) - Date.now();
if (Number.isNaN(aheadMs))
  throw new RangeError(`at=${at}: an instant such as 2027-04-26T08:00:00Z is expected`);

const machineNow = Date.now;
Date.now = () => machineNow() + aheadMs;
globalThis.Date = new Proxy(Date, {
  construct: (target, values: unknown[], newTarget) =>
    Reflect.construct(target, values.length === 0 ? [Date.now()] : values, newTarget) as Date,
});
