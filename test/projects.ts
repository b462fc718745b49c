import type { TestProjectConfiguration } from "vitest/config";

/** These only end what hangs: a machine that is busy with other work may take seconds for a moment's act. */
const patience = { testTimeout: 30_000, expect: { poll: { timeout: 20_000 } } };

/** Contracts, laws and goldens need no browser; components get jsdom; flows drive a real browser on the built app. */
export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: "node",
      environment: "node",
      ...patience,
      include: ["src/**/*.test.ts", ".scripts/**/*.test.ts", "test/{laws,golden,contracts,samples,fuzz}/**/*.test.ts"],
    },
  },
  {
    extends: true,
    test: { name: "dom", environment: "jsdom", ...patience, include: ["src/**/*.test.tsx"] },
  },
  {
    extends: true,
    test: {
      name: "flows",
      environment: "node",
      include: ["test/flows/**/*.test.ts"],
      globalSetup: ["test/flows/harness/serve.ts"],
      ...patience,
      testTimeout: 120_000,
      hookTimeout: 60_000,
      // Two browsers at a time, after the other tests: flows wait more than they work.
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  },
];
