import { type CompletionContext, CompletionTriggerKind, type Position, type TextDocument, workspace } from 'vscode';

/**
 * Why completions are asked for. VS Code does not tell a person's command from its own asking at every letter; where it
 * asks by itself, a letter before the cursor is taken for the reason.
 */
export function completionContext(
  document: TextDocument,
  position: Position,
  context: CompletionContext,
): CompletionContext {
  if (context.triggerKind !== CompletionTriggerKind.Invoke || !asksByItself(document)) return context;
  const before = document.getWordRangeAtPosition(position);
  if (!before?.start.isBefore(position)) return context;
  const triggerCharacter = document.lineAt(position).text.charAt(position.character - 1);
  return { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter };
}

function asksByItself(document: TextDocument): boolean {
  const asks = workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  const inText = typeof asks === 'object' && asks !== null ? (asks as { other?: unknown }).other : asks;
  return inText !== false && inText !== 'off';
}
