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
      selected_conversation: z.string().nullish(),
      selected_options: z.array(z.object({ value: z.string() })).nullish(),
    }),
  ),
);

/** What is typed or chosen in each input of a form, by the name of its block; "" where there is nothing. */
export type Typed = Readonly<Record<string, string>>;

export function readTyped(state: unknown): Typed {
  const texts = Object.entries(Values.parse(state)).map(([id, inputs]) => {
    const input = Object.values(inputs)[0];
    const ticked = input?.selected_options?.map(({ value }) => value).join(" ");
    const chosen = input?.selected_option?.value ?? input?.selected_conversation;
    const typed = chosen ?? input?.selected_date ?? input?.value;
    return [id, typed ?? ticked ?? ""] as const;
  });
  return Object.fromEntries(texts);
}

export function readFilled(state: unknown): Read {
  const typed = readTyped(state);
  return (id) => {
    const text = (typed[id] ?? "").trim();
    return text === "" ? undefined : text;
  };
}

/** A text in one language or both, from the blocks `<id>-en` and `<id>-fr`. */
export function readText(read: Read, id: string): { en?: string; fr?: string } | undefined {
  const [en, fr] = [read(`${id}-en`), read(`${id}-fr`)];
  if (en === undefined && fr === undefined) return undefined;
  return { ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) };
}
