/** What a line is about, beside its sentence: short names and numbers of ours, never who somebody is or what they wrote. */
export type About = Readonly<Record<string, string | number>>;

/** What happens, in lines for whoever runs the app. Nobody is named in them. */
export interface Log {
  debug(message: string, about?: About): void;
  info(message: string, about?: About): void;
  warn(message: string, error?: unknown): void;
  error(message: string, error?: unknown): void;
  /** Does work of which every line carries these names, however deep it is written and whoever else works meanwhile. */
  within<Result>(names: About, work: () => Result): Result;
}

/** From the least of them on, lines are written. */
export const logLevels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof logLevels)[number];
