/** The style of the report page: one column on a phone, both colour schemes, nothing from elsewhere. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2127;--soft:#5b6470;--line:#d5dae0;--tint:#f3f5f7;--blue:#0b63a5;--bar:#9cc4e4;--red:#b3261e}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--ink:#e6e9ec;--soft:#a3abb5;--line:#3a414a;--tint:#1f242a;--blue:#7cbcf0;--bar:#2f5f86;--red:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.2rem;margin:2.25rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.4rem 0;max-width:46rem}
.soft,figcaption,small{color:var(--soft)}
.scroll{overflow-x:auto;margin:.75rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top;white-space:nowrap}
th:first-child,td:first-child{text-align:left;white-space:normal;min-width:9rem}
thead th{color:var(--soft);font-weight:600;white-space:normal;min-width:5.5rem;vertical-align:bottom}
.confusion thead th{min-width:0;font-size:.85rem}
.confusion th:first-child{min-width:5rem}
td small{display:block;white-space:nowrap}
td:first-child small{white-space:normal;max-width:38rem}
.confusion td{text-align:center}
.confusion td.shaded{background:color-mix(in srgb,var(--blue) var(--share),var(--paper))}
.confusion td.same{outline:2px solid var(--soft);outline-offset:-3px}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1.5rem 1rem}
figure{margin:0;min-width:0}
figcaption{font-size:.9rem;margin-top:.25rem}
svg{display:block;width:100%;max-width:34rem;height:auto;font:12px system-ui,sans-serif;fill:var(--ink)}
svg .grid{stroke:var(--line)}
svg .axis{stroke:var(--ink);fill:none}
svg .axis-title{font-size:13px}
svg .ideal{stroke:var(--soft);stroke-dasharray:5 4}
svg .line{stroke:var(--blue);stroke-width:2;fill:none;stroke-linejoin:round}
svg .ci{stroke:var(--ink);stroke-width:1.5}
svg .dot{fill:var(--blue)}
svg .widest{fill:none;stroke:var(--blue);stroke-width:2}
svg .threshold{stroke:var(--red);stroke-dasharray:3 3}
svg .bar{fill:var(--bar)}
details{border:1px solid var(--line);border-radius:.4rem;margin:.4rem 0;background:var(--tint)}
summary{padding:.5rem .7rem;cursor:pointer;overflow-wrap:anywhere}
dl{margin:0;padding:0 .7rem .6rem}
dt{color:var(--soft);font-size:.85rem;margin-top:.4rem}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
ul{margin:0;padding:0 .7rem .6rem 1.8rem;overflow-wrap:anywhere}
.bad{color:var(--red);font-weight:600}
`;
