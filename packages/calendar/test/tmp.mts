import { lintICalendar } from "@rabat-process/calendar";
import { readFileSync } from "node:fs";
for (const f of process.argv.slice(2)) { const g=lintICalendar(readFileSync(f)); console.log("==",f.split("/").pop(), g.length); const seen=new Set(); for (const x of g) { const k=x.severity+x.problem; if(seen.has(k)||x.severity==="advice")continue; seen.add(k); console.log("  ",x.severity,x.line,x.problem,x.reference);} }
