/** Milliseconds a notice stays. */
const READING_TIME = 6_000;

let ending: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence at the foot of the page for a while. */
export function notify(place: HTMLElement, sentence: string): void {
  clearTimeout(ending);
  place.textContent = sentence;
  place.hidden = false;
  ending = setTimeout(() => {
    place.hidden = true;
  }, READING_TIME);
}
