/** The sheet on a screen and on A4 paper. */
export const reviewStyle = `
@page { size: A4; margin: 16mm; }
body { max-inline-size: 48rem; margin-inline: auto; padding: 1rem; background: #fff; color: #000; font: 1rem/1.45 system-ui, sans-serif; }
h1 small, .small, .kind, figcaption { font-size: 0.85rem; font-weight: 400; color: #444; }
h2 { margin-block-start: 2rem; border-block-end: 2px solid #000; }
h3, h5 { margin-block: 1rem 0.25rem; }
h5 { font-size: 1rem; }
p { margin-block: 0.4rem; }
.screen, .step { border: 1px solid #999; padding: 0.5rem 1rem; margin-block: 1rem; }
.screen { break-inside: auto; }
.step, tr, figure, .line { break-inside: avoid; }
h2, h3, h5 { break-after: avoid; }
.block { border-inline-start: 4px solid #999; padding-inline-start: 0.75rem; margin-block: 0.75rem; }
.kind { text-transform: uppercase; letter-spacing: 0.05em; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.9rem; }
th, td { border: 1px solid #999; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
.address { overflow-wrap: anywhere; }
.when { min-inline-size: 9rem; }
figure { margin: 0.5rem 0; }
svg { display: block; inline-size: 20rem; max-inline-size: 100%; }
pre { border: 1px solid #999; padding: 0.75rem; white-space: pre-wrap; }
.lesson { break-before: page; }
.sign { break-before: page; }
@media print { body { font-size: 9.5pt; padding: 0; max-inline-size: none; } svg { inline-size: 15rem; } }
.line { border-block-end: 1px solid #000; padding-block-start: 2rem; }
`
