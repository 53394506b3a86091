import { type Disposable, EventEmitter, type TreeView } from 'vscode';

/** Tells a tree to draw itself anew; while nobody sees it, only once somebody does. */
export class Redraws implements Disposable {
  private readonly emitter = new EventEmitter<void>();
  readonly event = this.emitter.event;
  private view: Pick<TreeView<unknown>, 'visible'> | undefined;
  private isStale = false;

  /** Names the view, which can be made only after its events are there. */
  of(view: Pick<TreeView<unknown>, 'visible' | 'onDidChangeVisibility'>): Disposable {
    this.view = view;
    return view.onDidChangeVisibility(({ visible }) => {
      if (visible && this.isStale) this.redraw();
    });
  }

  redraw(): void {
    this.isStale = !this.view?.visible;
    if (!this.isStale) this.emitter.fire();
  }

  /** What is drawn now is not what it should be. */
  spoilt(): void {
    this.isStale = true;
  }

  dispose(): void {
    this.emitter.dispose();
  }
}
