import { FluentResource } from "@fluent/bundle";

const files = import.meta.glob<string>("$wording/kk/*.ftl", {
  eager: true,
  query: "?raw",
  import: "default",
});

export const sentences = Object.values(files).map((text) => new FluentResource(text));

/** Kazakh has no terms of its own yet; those behind it stand in, in the profile's words. */
export const profiles: Record<string, FluentResource> = {};
