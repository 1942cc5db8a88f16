"""How the page of statistics looks."""

CSS = """\
:root { color-scheme: light dark; --ground: #fbfbf9; --paper: #fff; --ink: #23272b; --soft: #6a7178; --line: #e3e5e2;
  --l0: #e9ebe8; --l1: #bfe3c8; --l2: #7cc493; --l3: #3f9a62; --l4: #1f6b40; --l5: #a8c7fa; --bar: #3f9a62; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171a; --paper: #1c2024; --ink: #e4e7e9; --soft: #98a1a8; --line: #2c3237;
    --l0: #272c31; --l1: #1d4a30; --l2: #2b7248; --l3: #43a066; --l4: #7fd79d; --l5: #2f4a75; --bar: #43a066; }
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
h1 { font-size: clamp(1.2rem, 5vw, 1.5rem); } h2 { font-size: 1.05rem; margin-bottom: .75rem; }
section, .totals { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; min-width: 0; }
p { color: var(--soft); font-size: .85rem; margin-top: .5rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .75rem; }
.totals dt { color: var(--soft); font-size: .85rem; } .totals dd { font-size: 1.6rem; font-variant-numeric: tabular-nums; }
.totals div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.wide { overflow-x: auto; } svg { width: 100%; max-width: 56rem; height: auto; display: block; } text { fill: var(--soft); font-size: 9px; }
.levels { max-width: 24rem; }
.l0 { fill: var(--l0); } .l1 { fill: var(--l1); } .l2 { fill: var(--l2); } .l3 { fill: var(--l3); } .l4 { fill: var(--l4); }
.l5 { fill: var(--l5); }
.bars { display: grid; gap: .3rem; } .bars + .bars { margin-top: .8rem; }
.bars div { display: grid; grid-template-columns: minmax(4rem, 9rem) minmax(0, 1fr); gap: .6rem; align-items: center; }
.bars dt { font-size: .9rem; overflow-wrap: anywhere; }
.bars dd { display: grid; grid-template-columns: minmax(0, 1fr) 3rem; align-items: center; gap: .5rem; }
.bars .bar { height: .8rem; max-width: none; } .bars path { fill: var(--bar); }
.bars b { font-weight: 500; font-size: .85rem; color: var(--soft); font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } td, thead th { text-align: right; white-space: nowrap; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; font-weight: 400; }
tbody th, thead th:first-child { text-align: left; } thead th { color: var(--soft); font-size: .8rem; }
meter { width: 4rem; vertical-align: middle; } .share { display: inline-block; min-width: 2.7em; }
@media (min-width: 60rem) { main { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  h1, .totals, section:nth-of-type(1), section:has(table) { grid-column: 1 / -1; } }
@media (max-width: 30rem) { meter { display: none; } th, td { padding: .3rem .25rem; } }
"""
