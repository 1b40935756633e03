import { expect, it } from "vitest";
import { pathInFolder } from "./api";

const file = (name: string, webkitRelativePath: string) => ({ name, webkitRelativePath });

it("a file of a chosen folder is sent under its path inside that folder", () => {
  expect(pathInFolder(file("en.csv", "my_exercise/texts/en.csv"))).toBe("texts/en.csv");
  expect(pathInFolder(file("exercise.toml", "my_exercise/exercise.toml"))).toBe("exercise.toml");
});

it("a file chosen by itself keeps its name", () => {
  expect(pathInFolder(file("exercise.toml", ""))).toBe("exercise.toml");
});
