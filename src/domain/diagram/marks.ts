/** The path of a mark around a point. Each actor has a shape of its own, so that colour is not needed to tell them apart. */
export function markPath(shape: MarkShape, { x, y }: { x: number; y: number }, radius: number): string {
  if (shape === 'circle') return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 0 .01z`;
  const corners = CORNERS[shape].map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`);
  return `M${corners.join('L')}z`;
}

/** Corners around the middle, for a radius of one: the shapes look equally large. */
const CORNERS: Record<Exclude<MarkShape, 'circle'>, [number, number][]> = {
  square: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  triangle: [
    [0, -1.1],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
  hexagon: [
    [-0.55, -0.95],
    [0.55, -0.95],
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
    [-1.1, 0],
  ],
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export type MarkShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';
