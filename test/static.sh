#!/bin/sh
# Type checker and linter at once, each on a core of its own. Fails when either does; what each says stands together.
set -u
said=$(mktemp)
tsc --noEmit >"$said" 2>&1 &
types=$!
trap 'kill "$types" 2>/dev/null; rm -f "$said"' EXIT
trap 'exit 130' INT TERM

eslint --config test/eslint.config.js .
lint=$?
wait "$types"
typed=$?
cat "$said"
[ "$lint" -eq 0 ] && [ "$typed" -eq 0 ]
