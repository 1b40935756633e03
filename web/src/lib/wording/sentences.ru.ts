import { FluentResource } from "@fluent/bundle";
import { profileOf } from "./languages";

const files = import.meta.glob<string>("$wording/ru/*.ftl", {
  eager: true,
  query: "?raw",
  import: "default",
});

export const sentences = Object.values(files).map((text) => new FluentResource(text));

const schools = import.meta.glob<string>("$wording/ru/profiles/*.ftl", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Other words for the terms, by the profile that wants them. */
export const profiles: Record<string, FluentResource> = Object.fromEntries(
  Object.entries(schools).map(([path, text]) => [profileOf(path), new FluentResource(text)]),
);
