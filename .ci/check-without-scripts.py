#!/usr/bin/env python3
"""Opens pages from their files in Chromium, once with scripts and once without, and compares what can be read.

Without scripts a page must show at least the same text and rows, offer the same links, and have no control that does
nothing. What only works with a script stays hidden there, or says so.

usage: check-without-scripts.py SITE PAGE…
Needs the package playwright, and Chromium at SITECHECK_CHROMIUM or /usr/bin/chromium.
"""
import os
import pathlib
import sys

from playwright.sync_api import sync_playwright

READ = """() => {
  const shown = e => e.checkVisibility({ visibilityProperty: true });
  const count = s => [...document.querySelectorAll(s)].filter(shown).length;
  const main = document.querySelector('main');
  return {
    // Words rather than their sum: a filter's own labels are not what a page says.
    words: [...document.querySelectorAll('main td, main th, main p, main li, main dd, main dt, main h1, main h2, main h3')]
      .filter(e => shown(e) && !e.closest('form')).map(e => e.innerText.replace(/\\s+/g, ' ').trim()).filter(Boolean),
    rows: count('main tr'),
    links: count('a[href]'),
    // A form with an address of its own is sent by the browser.
    controls: [...document.querySelectorAll('button, select, input:not([type=checkbox][disabled])')]
      .filter(e => shown(e) && !e.closest('form[action]')).length,
    says: [...document.querySelectorAll('noscript')].length,
  };
}"""


def main() -> int:
    site, pages = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    chromium = os.environ.get("SITECHECK_CHROMIUM", "/usr/bin/chromium")
    failures = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        readings = {}
        for scripts in (True, False):
            context = browser.new_context(java_script_enabled=scripts, viewport={"width": 1280, "height": 900})
            for page in pages:
                tab = context.new_page()
                tab.goto((site / page).as_uri(), wait_until="load")
                readings[page, scripts] = tab.evaluate(READ)
                tab.close()
            context.close()
        browser.close()
    for page in pages:
        full, plain = readings[page, True], readings[page, False]
        if page.startswith("tim-kiem/"):
            if not plain["says"]:
                failures.append(f"{page}: does not say that it needs scripts")
            continue
        for what in ("rows", "links"):
            if plain[what] < full[what]:
                failures.append(f"{page}: {what} {plain[what]} without scripts, {full[what]} with them")
        missing = sorted(set(full["words"]) - set(plain["words"]))
        failures += [f"{page}: only with scripts: {text[:80]}" for text in missing[:3]]
        if not plain["words"]:
            failures.append(f"{page}: nothing to read without scripts")
        if plain["controls"] and not plain["says"]:
            failures.append(f"{page}: {plain['controls']} controls that do nothing without scripts")
    print("\n".join(failures))
    print(f"check-without-scripts: {'FAIL' if failures else 'ok'} pages={len(pages)} failures={len(failures)}")
    return 1 if failures or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
