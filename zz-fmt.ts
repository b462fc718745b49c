import { DEADLINE_FORMS } from "./test/golden/deadline-forms.ts";
import { parseDeadline, formatDeadline, meaningKey } from "./src/core/deadline/index.ts";
import { readFileSync } from "node:fs";
let bad = 0;
const app = readFileSync("/tmp/dl-app.txt", "utf8").split("\n").map((l) => l.replaceAll("\\n", "\n"));
const show = process.argv[2] === "show";
for (const ctx of [{}, { firstYear: 2026, lastYear: 2026, issuedOn: "2026-01-05" }])
for (const f of [...DEADLINE_FORMS.flatMap((g) => g.forms), ...app]) {
  const a = parseDeadline(f, ctx); const s = formatDeadline(a); const b = parseDeadline(s, {});
  const ka = a.clauses.map(meaningKey).join(), kb = b.clauses.map(meaningKey).join();
  if (ka !== kb) { bad++; console.log("BAD", JSON.stringify(f), "=>", JSON.stringify(s), "\n", ka, "\n", kb); }
  else if (show && ctx.firstYear) console.log(JSON.stringify(f), "=>", s);
}
console.log(bad);
