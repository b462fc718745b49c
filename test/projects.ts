import type { TestProjectConfiguration } from "vitest/config";

/** Contracts, laws and goldens need no browser; components get jsdom; flows drive a real browser on the built app. */
export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: "node",
      environment: "node",
      include: ["src/**/*.test.ts", ".scripts/**/*.test.ts", "test/{laws,golden,contracts,samples,fuzz}/**/*.test.ts"],
    },
  },
  {
    extends: true,
    test: { name: "dom", environment: "jsdom", include: ["src/**/*.test.tsx"] },
  },
  {
    extends: true,
    test: {
      name: "flows",
      environment: "node",
      include: ["test/flows/**/*.test.ts"],
      globalSetup: ["test/flows/harness/serve.ts"],
      // These only end what hangs: a disk that is busy with other work may take seconds to store an act.
      testTimeout: 120_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 20_000 } },
      // Two browsers at a time, after the other tests: flows wait more than they work.
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  },
];
