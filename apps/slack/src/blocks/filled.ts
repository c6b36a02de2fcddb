import { z } from "zod";

/** A form as Slack gives it back. */
export interface FilledView {
  readonly private_metadata: string;
  readonly state: { readonly values: unknown };
}

/** What somebody filled in, by the name of the block; undefined where there is nothing but spaces. */
export type Read = (id: string) => string | undefined;

/** What is wrong, by the name of the block beside which it is told. */
export type Errors = Record<string, string>;

const Values = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_date: z.string().nullish(),
    }),
  ),
);

export function readFilled(state: unknown): Read {
  const values = Values.parse(state);
  return (id) => {
    const input = Object.values(values[id] ?? {})[0];
    const text = (input?.selected_option?.value ?? input?.selected_date ?? input?.value ?? "").trim();
    return text === "" ? undefined : text;
  };
}

/** A text in one language or both, from the blocks `<id>-en` and `<id>-fr`. */
export function readText(read: Read, id: string): { en?: string; fr?: string } | undefined {
  const [en, fr] = [read(`${id}-en`), read(`${id}-fr`)];
  if (en === undefined && fr === undefined) return undefined;
  return { ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) };
}
