/** Points given up, in whole per cent of the axis's best. */
export const shareGiven = (regret: number, best: number): number => Math.round((100 * regret) / Math.max(1, best))
