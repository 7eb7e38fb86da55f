#!/bin/sh
# Installs what the tests need beyond npm, where it may: as root or with sudo that asks for no password, by apt-get.
# Does nothing, and needs no network, when everything is there. Otherwise it says which tests are left out; with CI=true it fails.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

has() { command -v "$1" >/dev/null 2>&1; }
has_kai() { has fc-list && fc-list | grep -q 'TW.*Kai'; }

# package | what proves it is there | the tests that need it
needs='libreoffice-writer-nogui|has soffice|docx、odt 由 LibreOffice 開啟與轉成 PDF 的測試
chromium|has chromium|瀏覽器測試與由 HTML 產生 PDF 的測試
poppler-utils|has pdftotext|讀取 PDF 與檢查 PDF 版面的測試
fontconfig|has fc-match|檢查文件字型的測試
fonts-cns11643-kai|has_kai|檢查文件字型的測試'

missing_packages() {
  printf '%s\n' "$needs" | while IFS='|' read -r package proof _tests; do
    $proof || printf '%s ' "$package"
  done
}

as_root=none
if [ "$(id -u)" = 0 ]; then as_root=''
elif has sudo && sudo -n true 2>/dev/null; then as_root='sudo -n'
fi

install_packages() {
  log=$(mktemp)
  # shellcheck disable=SC2086 # the words are several arguments
  if ! { apt_get install $1 || { apt_get update && apt_get install $1; }; } >"$log" 2>&1; then
    tail -n 15 "$log" >&2
  fi
  rm -f "$log"
}

apt_get() {
  verb=$1
  shift
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 "$verb" --no-install-recommends "$@"
}

missing=$(missing_packages)
if [ -n "$missing" ] && [ "$as_root" != none ] && has apt-get; then
  printf '安裝測試所需的套件：%s\n' "$missing"
  install_packages "$missing"
  missing=$(missing_packages)
fi

# 標楷體 and its other names stand for the free font with the same shapes
if [ -f "$here/tools/fonts.conf" ] && has fc-cache; then
  fonts="${XDG_CONFIG_HOME:-$HOME/.config}/fontconfig/conf.d"
  if ! cmp -s "$here/tools/fonts.conf" "$fonts/60-fagui.conf"; then
    if mkdir -p "$fonts" 2>/dev/null && cp "$here/tools/fonts.conf" "$fonts/60-fagui.conf" 2>/dev/null; then fc-cache
    else missing="$missing fonts.conf"
    fi
  fi
fi

[ -n "$missing" ] || exit 0
printf '%s\n' "$needs" | while IFS='|' read -r package proof tests; do
  $proof || printf '沒有 %s，略過：%s\n' "$package" "$tests" >&2
done
case $missing in *fonts.conf*) printf '無法寫入字型設定，略過：檢查文件字型的測試\n' >&2 ;; esac
if [ "${CI:-}" = true ]; then
  printf 'CI=true 時不得略過測試；請先安裝：%s\n' "$missing" >&2
  exit 1
fi
[ "$as_root" != none ] && has apt-get || printf '要一併執行這些測試，請由管理者安裝：apt-get install %s\n' "$missing" >&2
