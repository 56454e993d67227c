/** Numbers distinct texts from 0 in order of appearance. */
export class DistinctTexts {
  /** The texts by number. */
  readonly texts: string[] = [];
  /** Numbers of the texts from the first on; of those that were appended not before somebody looks. */
  private readonly numbers = new Map<string, number>();

  /** Number of a text; one that is not there yet gets the next. */
  numberOf(text: string): number {
    const { texts, numbers } = this;
    if (numbers.size < texts.length) this.catchUp();
    let number = numbers.get(text);
    if (number === undefined) {
      number = texts.push(text) - 1;
      numbers.set(text, number);
    }
    return number;
  }

  /**
   * Adds a text that is known to be none of those there, and tells its number. It costs no look-up, which for a million
   * texts is most of the work.
   */
  append(text: string): number {
    return this.texts.push(text) - 1;
  }

  private catchUp(): void {
    const { texts, numbers } = this;
    for (let number = numbers.size; number < texts.length; number += 1)
      numbers.set(texts[number] ?? '', number);
  }
}
