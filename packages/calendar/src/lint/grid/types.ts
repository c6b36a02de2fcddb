import { readDuration } from "../../read/values/duration.ts";
import { readRecur } from "../../read/values/recur.ts";
import type { Check } from "../../read/values/scalar.ts";
import * as scalar from "../../read/values/scalar.ts";
import { readTime } from "../../read/values/time.ts";
import type { TypeName } from "./property-rule.ts";

/** How a value of a type is checked, and what to write instead. */
interface TypeRule {
  readonly reference: string;
  readonly check: Check;
  readonly advice: string;
}

export const typeRules: Readonly<Record<Exclude<TypeName, "TEXT">, TypeRule>> = {
  BINARY: {
    reference: "RFC 5545 §3.3.1",
    check: scalar.checkBinary,
    advice: "Write Base64, with ENCODING=BASE64.",
  },
  BOOLEAN: {
    reference: "RFC 5545 §3.3.2",
    check: scalar.checkBoolean,
    advice: "Write TRUE or FALSE.",
  },
  "CAL-ADDRESS": {
    reference: "RFC 5545 §3.3.3",
    check: scalar.checkCalAddress,
    advice: "Write mailto: and the mail address; the name goes into CN.",
  },
  DATE: {
    reference: "RFC 5545 §3.3.4",
    check: checkTimeAs("DATE"),
    advice: "Write a day such as 20270620.",
  },
  "DATE-TIME": {
    reference: "RFC 5545 §3.3.5",
    check: checkTimeAs("DATE-TIME"),
    advice: "Write 20270620T100000, or 20270620 with VALUE=DATE.",
  },
  DURATION: {
    reference: "RFC 5545 §3.3.6",
    check: checkDuration,
    advice: "Write PT1H30M, P2D or P1W.",
  },
  FLOAT: {
    reference: "RFC 5545 §3.3.7",
    check: scalar.checkFloat,
    advice: "Write a number such as 48.85.",
  },
  INTEGER: {
    reference: "RFC 5545 §3.3.8",
    check: scalar.checkInteger,
    advice: "Write a whole number.",
  },
  PERIOD: {
    reference: "RFC 5545 §3.3.9",
    check: scalar.checkPeriod,
    advice: "Write 20270620T100000Z/20270620T110000Z, or 20270620T100000Z/PT1H.",
  },
  RECUR: {
    reference: "RFC 5545 §3.3.10",
    check: checkRecur,
    advice: "Write a rule such as FREQ=WEEKLY;BYDAY=MO.",
  },
  TIME: {
    reference: "RFC 5545 §3.3.12",
    check: scalar.checkTimeOfDay,
    advice: "Write a time such as 100000.",
  },
  UID: {
    reference: "RFC 9253 §5.3",
    check: checkNotEmpty,
    advice: "Write the UID of the other component.",
  },
  URI: {
    reference: "RFC 5545 §3.3.13",
    check: scalar.checkUri,
    advice: "Write a URI such as https://example.org/.",
  },
  "UTC-OFFSET": {
    reference: "RFC 5545 §3.3.14",
    check: scalar.checkUtcOffset,
    advice: "Write an offset such as +0100.",
  },
  "XML-REFERENCE": {
    reference: "RFC 9253 §5.4",
    check: scalar.checkUri,
    advice: "Write a URI with an XPointer.",
  },
};

function checkTimeAs(type: "DATE" | "DATE-TIME"): Check {
  return (text) => {
    const value = readTime(text);
    if (typeof value === "string") return value;
    return value.type === type ? undefined : `a ${value.type}, where VALUE says ${type}`;
  };
}

function checkDuration(text: string): string | undefined {
  const value = readDuration(text);
  if (typeof value === "string") return value;
  return /T\d+H\d+S$/i.test(text)
    ? "not a duration: seconds follow minutes, if only 0M"
    : undefined;
}

function checkRecur(text: string): string | undefined {
  return readRecur(text).problems.join("; ") || undefined;
}

function checkNotEmpty(text: string): string | undefined {
  return text.trim() === "" ? "empty" : undefined;
}
