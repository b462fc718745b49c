import type { TestProjectConfiguration } from "vitest/config";

/** Contracts, laws and goldens need no browser; components get jsdom; flows drive a real browser on the built app. */
export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: "node",
      environment: "node",
      include: ["src/**/*.test.ts", ".scripts/**/*.test.ts", "test/{laws,golden,contracts,samples}/**/*.test.ts"],
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
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 10_000 } },
      // One browser at a time: the flows measure patience, not the machine.
      fileParallelism: false,
    },
  },
];
