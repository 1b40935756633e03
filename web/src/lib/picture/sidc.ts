// What a 20-digit APP-6D number code says of itself, as far as drawing needs it.

const NUMBER_CODE = /^\d{20}(?:\d{10})?$/;
/** Below platoon nothing is shown from afar; 00 has no echelon and is always shown. */
const PLATOON = 14;
const COMPANY = 15;
const BATTALION = 16;
const REGIMENT = 17;

export function isNumberCode(sidc: string): boolean {
  return NUMBER_CODE.test(sidc);
}

/** Digits 9 and 10: 14 platoon, 15 company, 16 battalion, 18 brigade; 0 where the code names none. */
export function echelonOf(sidc: string): number {
  if (!isNumberCode(sidc)) return 0;
  const echelon = Number(sidc.slice(8, 10));
  // From 31 on the same digits say mobility.
  return echelon >= 11 && echelon <= 29 ? echelon : 0;
}

/** The smallest echelon drawn at a zoom; 0 draws everything. Ours: about 60 symbols stay readable. */
export function leastEchelon(zoom: number): number {
  if (zoom < 6) return REGIMENT;
  if (zoom < 7.5) return BATTALION;
  if (zoom < 8.5) return COMPANY;
  return zoom < 10 ? PLATOON : 0;
}

export function isShown(echelon: number, least: number): boolean {
  return echelon === 0 || echelon >= least;
}
