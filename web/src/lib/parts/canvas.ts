/** A pen on a canvas so large in CSS pixels, sharp on every screen; null while there is no room. */
export function penOn(
  canvas: HTMLCanvasElement, width: number, height: number,
): CanvasRenderingContext2D | null {
  const pen = canvas.getContext("2d");
  if (pen === null || width === 0) return null;
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  pen.scale(ratio, ratio);
  return pen;
}

/** Colours of the theme by their names in tokens.css, as they are at an element now. */
export function inksAt(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim();
}
