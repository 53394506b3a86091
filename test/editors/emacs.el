;; Drives the server as Emacs' own client (eglot) does, and prints what it answered as one line of JSON. Emacs 28 with eglot, or later.
;;   SERVER=dist/server.js FILE=digest.txt emacs --batch -l test/editors/emacs.el
(package-initialize)
(require 'eglot)
(require 'json)
(setq eglot-connect-timeout 20 eglot-sync-connect 20 eglot-autoshutdown nil
      vc-handled-backends nil create-lockfiles nil make-backup-files nil)
(add-to-list 'eglot-server-programs `(text-mode . ("node" ,(getenv "SERVER") "--stdio")))

(defun answers (server method &rest parameters)
  (jsonrpc-request server method parameters))

(defun document () (list :uri (plist-get (eglot--TextDocumentIdentifier) :uri)))

(defun names (symbols) (vconcat (mapcar (lambda (symbol) (plist-get symbol :name)) symbols)))

(defun outline (server)
  (eglot--signal-textDocument/didChange)
  (names (answers server :textDocument/documentSymbol :textDocument (document))))

(with-current-buffer (find-file-noselect (getenv "FILE"))
  (text-mode)
  (let ((project-find-functions (list (lambda (folder) (cons 'transient folder)))))
    (apply #'eglot (eglot--guess-contact)))
  (let* ((server (eglot-current-server))
         (row (string-to-number (getenv "HOVER_LINE")))
         (symbols (outline server))
         (hover (answers server :textDocument/hover :textDocument (document) :position (list :line row :character 12)))
         (workspace (names (answers server :workspace/symbol :query (getenv "QUERY"))))
         after-edit after-undo)
    (goto-char (point-min))
    (forward-line row)
    (let ((start (point)))
      (mapc (lambda (line) (insert line "\n")) (json-parse-string (getenv "INSERTED")))
      (setq after-edit (outline server))
      (delete-region start (point))
      (setq after-undo (outline server)))
    (set-buffer-modified-p nil)
    (eglot-shutdown server)
    (princ (json-serialize
            (list :symbols symbols :hover (plist-get (plist-get hover :contents) :value) :workspace workspace
                  :afterEdit after-edit :afterUndo after-undo :exitCode 0)))))
