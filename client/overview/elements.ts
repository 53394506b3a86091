/** What an element is made with besides its text: attributes, and listeners by event name. */
export interface Made {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: (event: MouseEvent) => void;
}

/** An element with texts and elements in it. Text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  made: Made = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (made.class) node.className = made.class;
  for (const [name, value] of Object.entries(made.attributes ?? {})) node.setAttribute(name, value);
  if (made.onClick) node.addEventListener('click', made.onClick as EventListener);
  node.append(...children);
  return node;
}

/** Sizes a canvas to its box in device pixels and clears it; the answer draws in CSS pixels. */
export function clearedContext(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const ratio = window.devicePixelRatio || 1;
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns;
    canvas.height = rows;
  }
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d')!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
