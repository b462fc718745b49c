import { parseDeadline } from "./src/core/deadline/index.ts";
import { DEADLINE_FORMS } from "./test/golden/deadline-forms.ts";
const PLAN = { firstYear: 2026, lastYear: 2026, issuedOn: "2026-01-05" };
const r: [number, string][] = [];
for (const f of DEADLINE_FORMS.flatMap((g) => g.forms)) { const t = `${f}, `.repeat(Math.ceil(400 / (f.length + 2))); let best = 1e9; for (let i = 0; i < 8; i++) { const a = performance.now(); parseDeadline(t, PLAN); best = Math.min(best, performance.now() - a); } r.push([best / (t.length / 100), f]); }
r.sort((a, b) => b[0] - a[0]); for (const x of r.slice(0, 12)) console.log(x[0].toFixed(2), x[1]);
