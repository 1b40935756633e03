/** First letters of the first two words: "Chief of Direction" gives "CO". */
export function initialsOf(name: string): string {
  const letters = name.split(/[\s/.-]+/).map((word) => word[0] ?? "").filter((letter) => /\p{L}|\p{N}/u.test(letter));
  return letters.slice(0, 2).join("").toLocaleUpperCase();
}
