import { FluentResource } from "@fluent/bundle";

const files = import.meta.glob<string>("$wording/en/*.ftl", {
  eager: true,
  query: "?raw",
  import: "default",
});

export const sentences = Object.values(files).map((text) => new FluentResource(text));
