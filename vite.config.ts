import { VitePWA } from "vite-plugin-pwa";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { manifest } from "./.scripts/build/manifest.ts";
import { packagesPerChunk } from "./.scripts/build/packages-per-chunk.ts";
import { preloadBoot } from "./.scripts/build/preload-boot.ts";
import { security } from "./.scripts/build/security.ts";
import { isAfterStart, startChunks } from "./.scripts/build/start-chunks.ts";
import { developmentHeaders, servedHeaders } from "./.scripts/csp/policy.ts";
import { projects } from "./test/projects.ts";
import { reporters } from "./test/reporters.ts";

export default defineConfig({
  base: "./",
  plugins: [
    solid(),
    preloadBoot("/src/app/boot.ts"),
    packagesPerChunk(),
    security(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/sw",
      filename: "sw.ts",
      registerType: "prompt",
      injectRegister: false,
      manifest,
      includeManifestIcons: false,
      injectManifest: {
        // Lazy chunks, workers and fonts too: what is first needed without a network must already be here.
        globPatterns: ["**/*.{js,css,html,svg,png,woff2,json,webmanifest}"],
        globIgnores: ["screens/**"],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
    }),
  ],
  build: {
    target: "es2022",
    // Browsers that know light-dark(): writing it out for older ones doubles every colour.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // The page itself names the chunks of the first screen.
    modulePreload: { polyfill: false, resolveDependencies: (_, files) => files.filter(isAfterStart) },
    rolldownOptions: {
      // These do nothing when they are loaded: an index brings only the files that somebody uses.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(core|workspace)\//, sideEffects: false }] },
      output: {
        codeSplitting: startChunks({
          early: "src/app/main.ts",
          start: "src/app/boot.ts",
          later: ["src/app/later.ts", "src/ui/state/filter-work.ts"],
        }),
      },
    },
    chunkSizeWarningLimit: 1500,
    // A font or picture inside a stylesheet would delay the first cell.
    assetsInlineLimit: 0,
  },
  worker: { format: "es" },
  server: { headers: developmentHeaders },
  preview: { headers: servedHeaders },
  test: { projects, reporters: reporters(process.env.TEST_REPORT) },
});
