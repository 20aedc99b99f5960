/** Styles of the shared page: one column on a phone, light and dark, nothing from elsewhere. */
export const styles = `
:root{color-scheme:light dark;--paper:#fff;--ink:#16181d;--soft:#5c6370;--line:#e2e5ea;--card:#f6f7f9;--accent:#1f5eff;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#111317;--ink:#eceef2;--soft:#9aa2b1;--line:#2a2e36;--card:#1a1d23;--accent:#7aa2ff;--on:#0b0d11}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1180px;margin:0 auto;padding:24px 16px 64px}
header{display:flex;flex-wrap:wrap;gap:12px 24px;align-items:end;justify-content:space-between;border-bottom:1px solid var(--line);padding-bottom:16px;margin-bottom:24px}
h1{font-size:1.6rem;line-height:1.2;margin:0;overflow-wrap:anywhere}
p{margin:.25rem 0}.soft{color:var(--soft);font-size:.9rem}
a{color:var(--accent)}
button,.button,select,input,textarea{font:inherit;color:inherit;border-radius:8px;border:1px solid var(--line);background:var(--paper);padding:9px 14px;min-height:44px}
button,.button{background:var(--accent);border-color:var(--accent);color:var(--on);cursor:pointer;text-decoration:none;display:inline-flex;align-items:center;font-weight:600}
.plain{background:transparent;color:var(--ink);border-color:var(--line);font-weight:500}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
form{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:0}
input,textarea{width:100%}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:20px;list-style:none;padding:0;margin:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden;display:flex;flex-direction:column}
.card.chosen{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
.frame{aspect-ratio:4/3;display:grid;place-items:center;background:color-mix(in srgb,var(--card),var(--ink) 6%);color:var(--soft);text-decoration:none;overflow:hidden}
.frame img{width:100%;height:100%;object-fit:contain;display:block}
.body{padding:12px 14px 14px;display:flex;flex-direction:column;gap:8px;flex:1}
.name{font-weight:600;overflow-wrap:anywhere}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-top:auto}
.stage{position:relative;display:inline-block;max-width:100%;background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.stage img,.stage video{display:block;max-width:100%;max-height:72vh}
.mark{position:absolute;min-width:24px;min-height:24px;border-radius:12px;background:var(--accent);color:var(--on);font-size:.75rem;font-weight:700;display:grid;place-items:center;transform:translate(-50%,-50%)}
.mark.area{transform:none;background:color-mix(in srgb,var(--accent),transparent 75%);border:2px solid var(--accent);border-radius:4px;color:var(--ink);place-items:start}
.split{display:grid;gap:24px;grid-template-columns:minmax(0,1fr)}
@media (min-width:900px){.split{grid-template-columns:minmax(0,1fr) 360px}}
.talk{list-style:none;margin:0 0 16px;padding:0;display:grid;gap:12px}
.talk li{border-left:3px solid var(--line);padding-left:12px;overflow-wrap:anywhere}
.talk li.answer{margin-left:20px}
.door{max-width:420px;margin:14vh auto 0;text-align:center}.door form{flex-direction:column;align-items:stretch;margin-top:20px}
.wrong{color:#c62828}@media (prefers-color-scheme:dark){.wrong{color:#ff8a80}}
`
