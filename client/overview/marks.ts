/** The shapes of marks. Discs; in high contrast a shape for each area, which colour alone would not tell. */
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar, symbolCross];

/** The shape of an area, by its place among the areas, or of what belongs to none. */
export function shapeOf(area: number, isHighContrast: boolean): SymbolType {
  return (isHighContrast && shapes[area % shapes.length]) || symbolCircle;
}

/** Adds a mark to the path, as large as a disc of this radius. */
export function addMark(
  context: CanvasRenderingContext2D,
  shape: SymbolType,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  if (shape === symbolCircle) {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  context.translate(x, y);
  shape.draw(context, Math.PI * radius * radius);
  context.translate(-x, -y);
}

/** A mark beside a name. */
export function swatch(shape: SymbolType, colour: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawn = document.createElementNS(space, 'svg');
  drawn.setAttribute('class', 'swatch');
  drawn.setAttribute('viewBox', '-7 -7 14 14');
  drawn.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', symbol(shape, 88)() ?? '');
  path.setAttribute('fill', colour);
  drawn.append(path);
  return drawn;
}
