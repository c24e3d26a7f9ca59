/** Word measures in twentieths of a point, fonts in half points. */

export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 72 * 20);
export const pointTwips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Chinese sizes by number, in points. */
export const sizes = { two: 22, three: 16, four: 14, five: 10.5, smallFive: 9 } as const;
