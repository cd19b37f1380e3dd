#!/usr/bin/env bash
# Refreshes a release and commits what changed; for cron:
#
#   17 3 * * *  /srv/relations/refresh.sh /srv/legation jobs/my-job.yaml output/my-job
#
# The first argument is the folder of Legation, then come the job file and the release's folder,
# both below the folder of this script, which is a git repository. It prints nothing when all went
# well, so cron sends a mail only when somebody should look.
set -euo pipefail
program="$1" job="$2" release="$3"
cd "$(dirname "$0")"

log="$(mktemp)"
trap 'rm -f "$log" "$log.message"' EXIT

code=0
"$program/legation" --quiet run "$job" 2> "$log" || code=$?
case "$code" in
  0) ;;
  4) echo "Some articles were left out of $release, or not refreshed; see findings.csv."; cat "$log"
     grep -E '^[a-z]+,(article|page|source)-' "$release/findings.csv" | head -n 20 || true ;;
  *) echo "Nothing was published (exit code $code)."; cat "$log"; exit "$code" ;;
esac

"$program/legation" --quiet verify "$release"

git add "$release"
git diff --cached --quiet && exit 0
{
  echo "Refresh of $release"
  if [ -f "$release/CHANGES.md" ]; then
    echo
    # Reads to the end: a pipe to head would break under pipefail where the entry is longer.
    awk '/^## / {entry++} entry == 1 && ++lines <= 200' "$release/CHANGES.md"
  fi
} > "$log.message"
git commit -q -F "$log.message"
