/**
 * Tells public/boot.js that the page has come up: something is on the screen. Until then it counts every error as a failed start, and
 * after two of them in a row it leads to the page where the designs can be rescued.
 */
export function reportUp(root: HTMLElement): void {
  // The second frame is after React has drawn, and after what it drew has had the chance to throw.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (root.childElementCount > 0) dispatchEvent(new Event('meshloft:up'));
    }),
  );
}
