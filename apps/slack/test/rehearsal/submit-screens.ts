import type { Driver } from "./doors.ts";

/** Fills in a form screen after screen, as long as each is answered with the next one; gives the last answer. */
export async function submitScreens(
  driver: Driver,
  user: string,
  filled: Readonly<Record<string, string>>,
): ReturnType<Driver["submit"]> {
  const answer = await driver.submit(user, filled);
  const { response_action, view } = (answer?.body ?? {}) as {
    readonly response_action?: string;
    readonly view?: { readonly callback_id?: string };
  };
  const isNext = response_action === "update" && view?.callback_id === "event:v2";
  return isNext ? submitScreens(driver, user, filled) : answer;
}
