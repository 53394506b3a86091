-- Drives the server as Neovim's own client does, and prints what it answered as one line of JSON. Neovim 0.7 and later.
--   SERVER=dist/server.js FILE=digest.txt nvim --headless --clean -n -c 'luafile test/editors/neovim.lua'
local server, file = os.getenv('SERVER'), os.getenv('FILE')
local seconds = 20

local function fail(message)
  io.stderr:write(message .. '\n')
  vim.cmd('cquit 1')
end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
local config = { name = 'litnotes', cmd = { 'node', server, '--stdio' }, root_dir = vim.fn.fnamemodify(file, ':p:h') }
local ready, stopped = false, nil
config.on_init = function() ready = true end
config.on_exit = function(code) stopped = code end

local id
if vim.lsp.start then
  id = vim.lsp.start(config)
else
  id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, id)
end
if not id or not vim.wait(seconds * 1000, function() return ready end, 20) then fail('the server did not start') end
local client = vim.lsp.get_client_by_id(id)

local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(buffer, method, params, seconds * 1000)
  local answer = answers and answers[id]
  if not answer or answer.error then fail(method .. ': ' .. vim.inspect(problem or answer)) end
  return answer.result
end

local document = { uri = vim.uri_from_bufnr(buffer) }
local function names()
  return vim.tbl_map(function(symbol) return symbol.name end, ask('textDocument/documentSymbol', { textDocument = document }))
end

local result = { filetype = vim.bo.filetype, capabilities = client.server_capabilities, symbols = names() }
local row = tonumber(os.getenv('HOVER_LINE'))
result.hover = ask('textDocument/hover', { textDocument = document, position = { line = row, character = 12 } }).contents.value
result.workspace = vim.tbl_map(function(symbol) return symbol.name end, ask('workspace/symbol', { query = os.getenv('QUERY') }))
vim.api.nvim_buf_set_lines(buffer, row, row, false, vim.fn.json_decode(os.getenv('INSERTED')))
result.afterEdit = names()
vim.cmd('undo')
result.afterUndo = names()

-- A note beside the digest: papers for the key that is being written.
vim.cmd('edit ' .. vim.fn.fnameescape(vim.fn.fnamemodify(file, ':p:h') .. '/notes/ideas.md'))
buffer = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(buffer, id)
local line = vim.fn.search('@tidelog')
local _, column = vim.fn.getline(line):find('@tide')
local place = { line = line - 1, character = column }
local list = ask('textDocument/completion', { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = place })
result.completion = vim.tbl_map(function(item) return item.textEdit.newText end, list.items)

if vim.lsp.stop_client then vim.lsp.stop_client(id) else client:stop() end
if not vim.wait(seconds * 1000, function() return stopped ~= nil end, 20) then fail('the server did not stop') end
result.exitCode = stopped
io.stdout:write(vim.fn.json_encode(result) .. '\n')
vim.cmd('qall!')
