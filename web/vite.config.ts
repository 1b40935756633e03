import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: {
    alias: {
      $lib: here("./src/lib"),
      // The sentences stand beside the Python code; the browser reads the same files.
      $wording: here("../src/startex/wording"),
    },
  },
  build: {
    outDir: here("../src/startex/server/static"),
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 1000,
  },
  server: { fs: { allow: [here(".."), here("../src/startex/wording")] } },
  test: {
    environment: "jsdom",
    setupFiles: [here("./vitest.setup.ts")],
    include: ["src/**/*.test.ts"],
  },
});
