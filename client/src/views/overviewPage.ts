import { Uri, type Webview } from 'vscode';

/** The page that the *Library Overview* is drawn on. It may run and load nothing but our own script and style. */
export function overviewPage(webview: Webview, extensionUri: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'overview.js'));
  const style = webview.asWebviewUri(Uri.joinPath(extensionUri, 'media', 'overview.css'));
  const nonce = randomName();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Library Overview</title>
</head>
<body>
<main id="overview"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
