import type { ICalendarProperty } from "../read/content-line.ts";
import { parameterOf } from "../read/parse.ts";
import type { Report } from "./finding.ts";
import { componentRule } from "./grid/components.ts";
import type { Node } from "./node.ts";
import { allOf, firstOf } from "./node.ts";

/** What RFC 7986 and 9073 ask of properties beside their values. */
export function checkExtensions(node: Node, report: Report): void {
  for (const image of allOf(node, "IMAGE")) checkImage(image, report);
  for (const data of allOf(node, "STRUCTURED-DATA")) checkData(data, report);
  checkStyles(node, report);
  checkOrders(node, report);
  checkEmails(node, report);
  const uid = firstOf(node, "UID");
  if (uid === undefined || uid.value.length <= maxUid) return;
  report(uid, "UID", {
    problem: `a UID of ${uid.value.length} characters`,
    advice: `Write at most ${maxUid}; RFC 7986 recommends a UUID.`,
    reference: "RFC 7986 §5.3",
  });
}

const maxUid = 255;

function checkImage(image: ICalendarProperty, report: Report): void {
  const type = parameterOf(image, "FMTTYPE");
  if (type === undefined || /^image\//i.test(type)) return;
  const advice = "Name the type of a picture, such as image/png.";
  report(image, "IMAGE", {
    problem: `an IMAGE of the type ${type}`,
    advice,
    reference: "RFC 7986 §5.10",
  });
}

/** What is no URI does not say itself what it is. */
function checkData(data: ICalendarProperty, report: Report): void {
  const type = parameterOf(data, "VALUE")?.toUpperCase();
  if (type !== "TEXT" && type !== "BINARY") return;
  for (const name of ["FMTTYPE", "SCHEMA"]) {
    if (parameterOf(data, name) !== undefined) continue;
    report(data, data.name, {
      problem: `a STRUCTURED-DATA with VALUE=${type} and without ${name}`,
      advice: `Write ${name}: without it nobody can read the data.`,
      reference: "RFC 9073 §6.6",
    });
  }
}

/** One description is the original, all others are derived from it. */
function checkStyles(node: Node, report: Report): void {
  const styled = allOf(node, "STYLED-DESCRIPTION");
  const [first, second] = styled;
  if (first === undefined) return;
  const reference = "RFC 9073 §6.5";
  const originals = styled.filter((each) => !isDerived(each));
  const [, further] = originals;
  if (further !== undefined) {
    const problem = "a second STYLED-DESCRIPTION without DERIVED=TRUE";
    report(further, further.name, { problem, advice: "Only one is the original.", reference });
  }
  if (originals.length === 0 && second !== undefined) {
    const problem = "no STYLED-DESCRIPTION without DERIVED=TRUE";
    report(second, second.name, { problem, advice: "One is the original.", reference });
  }
  const plain = firstOf(node, "DESCRIPTION");
  if (plain === undefined || isDerived(plain)) return;
  report(plain, "DESCRIPTION", {
    severity: "warning",
    problem: "a DESCRIPTION beside a STYLED-DESCRIPTION, without DERIVED=TRUE",
    advice: "Write DERIVED=TRUE, so that readers do not show both.",
    reference,
  });
}

function isDerived(property: ICalendarProperty): boolean {
  return parameterOf(property, "DERIVED")?.toUpperCase() === "TRUE";
}

/** ORDER is for what there may be several of (RFC 9073 §5.1). */
function checkOrders(node: Node, report: Report): void {
  const rule = componentRule(node.name);
  if (rule === undefined) return;
  for (const property of node.component.properties) {
    if (property.parameters.length === 0) continue;
    const order = property.parameters.find(({ name }) => name === "ORDER");
    if (
      order === undefined ||
      !(rule.single.includes(property.name) || rule.needed.includes(property.name))
    )
      continue;
    report(order, property.name, {
      problem: `ORDER of ${property.name}, of which there is one`,
      advice: "Take it out.",
      reference: "RFC 9073 §5.1",
    });
  }
}

/** EMAIL is for those whose address is none of mail (RFC 7986 §6.2). */
function checkEmails(node: Node, report: Report): void {
  for (const name of ["ORGANIZER", "ATTENDEE"]) {
    for (const user of allOf(node, name)) {
      const email = parameterOf(user, "EMAIL");
      if (email === undefined || user.value.toLowerCase() !== `mailto:${email.toLowerCase()}`)
        continue;
      report(user, name, {
        severity: "warning",
        problem: "EMAIL is the address itself",
        advice: "Take it out.",
        reference: "RFC 7986 §6.2",
      });
    }
  }
}
