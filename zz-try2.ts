import { DEADLINE_FORMS } from "./test/golden/deadline-forms.ts";
import { writeFileSync } from "node:fs";
let n = 0, neg = 0;
for (const [i, g] of DEADLINE_FORMS.entries()) { writeFileSync(`/tmp/dl/g${String(i).padStart(2,"0")}.txt`, g.forms.map((f) => f.replaceAll("\n", "\\n")).join("\n")); n += g.forms.length; if (g.title.startsWith("Không")) neg += g.forms.length; }
console.log(n, neg);
