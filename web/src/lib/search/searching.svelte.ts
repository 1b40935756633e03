/** Whether this page looks for something, and with which words it began. */
class Searching {
  open = $state(false);
  words = $state("");

  ask(words = ""): void {
    this.words = words;
    this.open = true;
  }
}

export const searching = new Searching();
