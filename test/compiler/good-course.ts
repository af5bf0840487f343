/** A small course that keeps every rule and holds every kind of block. */
export const folder = 'modules/tea-club'
export const lessonOne = `${folder}/lessons/first-things/en.md`
export const lessonTwo = `${folder}/lessons/last-things/en.md`
export const questions = `${folder}/questions/en.md`
export const courseYaml = `${folder}/course.yaml`
export const factsYaml = 'modules/shared/facts.yaml'
export const picture = `${folder}/lessons/first-things/media/mug.svg`

const files: Readonly<Record<string, string>> = {
  [courseYaml]: `id: tea-club
code: c9
version: "1.0"
level: 1
nation: England
checked-on: 2026-11-21
languages: [en]
title: { en: Keeping children safe }
topics: { en: [Listening, Telling] }
content-note: { en: "This course talks about harm. You can stop." }
outcomes:
  - id: respond
    text: { en: Respond to a child }
    competencies: [R4]
lessons: [first-things, last-things]
words: [lead]
declarations: [declare-contacts]
check: { draw: 2, pass: 0.8 }
approval: null
`,
  'modules/frameworks/rotherham.yaml': `id: rotherham
framework: Rotherham
board: Rotherham Safeguarding Children Partnership
document: Framework
edition: "2019"
competencies: { R4: Listen and act }
refresher:
  - { levels: [1], months: 12, words: Every year, source: Level 1 }
first-training: []
declarations: []
certificate: { words: Not stated, source: whole document }
reporting: { words: Not stated, source: whole document }
evaluation: { days: 70, words: After ten weeks, source: Evaluation }
course-approval: { months: null, words: Not stated, source: whole document }
several-roles: { words: Not stated, source: whole document }
levels:
  - { level: 1, who: Everybody, delivered-by: Their organisation, source: Level 1, roles: [Volunteers] }
`,
  'modules/shared/banned-phrases.yaml': `error:
  - phrases: [attention-seeking]
    use: needs support
    why: It blames.
advice:
  - phrases: [allegation]
    use: told us
    why: It can sound like doubt.
`,
  [factsYaml]: `- id: child-under-18
  statement: A child is anyone under 18.
  nation: England
  as-at: 2026-11-21
  review-by: 2027-02-21
  source: Children Act 1989
  confidence: long-known
  decision: print
- id: new-duty
  statement: A duty may have started.
  nation: England
  as-at: 2026-11-21
  review-by: 2026-12-01
  source: A summary
  confidence: unconfirmed
  decision: print-with-caution
  caution: it may have started since
- id: secret
  statement: Nobody knows.
  nation: England
  as-at: 2026-11-21
  review-by: 2027-02-21
  source: None
  confidence: unconfirmed
  decision: do-not-print
`,
  'modules/shared/support.yaml': `- id: childline
  name: Childline
  section: upset
  nations: [England]
  who: For anyone under 19
  phone: 0800 1111
  checked-on: 2026-11-20
  confidence: confirmed
`,
  'modules/shared/glossary/en.yaml': `- id: lead
  term: Safeguarding lead
  meaning: The person you tell.
`,
  'modules/shared/snippets/duty/en.md': `---
facts: [new-duty]
now: before
---

::when[before]

:::law{#duty-law nation="England" facts="new-duty"}
The duty had not started, but it may have started since.
:::

::when[after]

:::law{#duty-law nation="England" facts="new-duty"}
The duty has started.
:::
`,
  [picture]: `<svg viewBox="0 0 320 180" xmlns="http://www.w3.org/2000/svg">
  <g fill="var(--brand)"><rect x="1" y="2" width="30" height="40"/></g>
</svg>
`,
  [`${folder}/lessons/first-things/media/ladder.svg`]: `<svg viewBox="0 0 320 180">
  <text x="1" y="2" fill="var(--text)">Tell</text>
</svg>
`,
  [`${folder}/lessons/first-things/media/a.mp3`]: 'sound',
  [lessonOne]: `---
id: first-things
code: l1
title: First things
minutes: 2
teaches: [respond]
talks-about: harm at home
remember:
  [You notice., You **tell** your lead.]
facilitator: [Ask who is the lead here., 'Watch for: somebody who goes quiet.']
---

::page[Who is a child?]{#who code=s1 facts="child-under-18"}

The law says that a child is anyone under 18. At 10:30 note:this, and ask your [lead](word:lead).

- You notice.
- Tell :slot[lead].

### More

:said[I am fine], he says.

::page[Signs]{#signs code=s2}

:::reveal{#kinds}
::item[Physical]{#physical}
Hurting a child's body.
::item[Neglect]{#neglect}
Not giving what a child needs.
:::

::picture{#mug src="media/mug.svg" decorative=true}

::page[Get support]{#support-first code=s3}

::support{#lines services="childline"}

::page[Say this]{#say-this code=s4}

:::say{#words}
::item{#promise}
- say: I will listen.
- avoid: You are attention-seeking.
- why: You are kind and honest.
:::

:::dos{#do-dont}
::do

- tell your lead

::dont

- wait
:::

::page[Ask]{#ask code=s5}

:::question{#first-words outcome=respond}
A child asks you to keep a secret. What do you say first?

- [ ] I promise. {#yes}

  A promise like that can stop you getting help.
- [x] I cannot promise, but I will listen. {#honest}

  You are honest, and the child can still talk.
:::

::page[How sure are you?]{#sure code=s6}

:::question{#how-sure type=likert}
How sure do you feel?

- Sure {#sure}
- Not yet {#not-yet}
:::

::page[The number]{#number code=s7}

:::question{#emergency type=fill-in accepts="999|nine nine nine"}
What number do you call in danger?

- Yes, 999 reaches police, fire and ambulance. {#right}
- Call 999 when someone is in danger. {#other}
:::

::page[Look and listen]{#look code=s8}

::diagram{#ladder src="media/ladder.svg" alt="Tell your lead first."}

:::media{#talk type=audio src="media/a.mp3"}
Hello and welcome.
:::

:::note{#calm}
Take your time.
:::

::page[Flip]{#flip code=s9}

:::cards{#flips}
::item[Front]{#front}
Back of it.
::item[Other]{#other}
Back of the other.
:::
`,
  [lessonTwo]: `---
id: last-things
code: l2
title: Last things
minutes: 2
remember: [Tell your lead.]
facilitator: [Read the story aloud., 'Name the [lead](word:lead).']
---

::page[A story]{#story-page code=s1}

:::scenario{#food-bank start=arrives topic="a cold child" minutes=2}
::node[At the food bank]{#arrives}
A parent comes in with a small child.

- I give her clothes {#clothes to=only-clothes}
- I tell my lead today {#tell to=told}

::node[Warm today]{#only-clothes end=other back=arrives}
Next week the child is cold again.

::node[Your lead listens]{#told end=best}
She rings the council with you.

::teaches
Small signs need passing on.
:::

::page[Sort]{#sort-page code=s2}

:::sort{#fact-opinion}
Is this a fact or an opinion?

::group[Fact]{#fact}
::group[Opinion]{#opinion}

- He fell off his bike. {#said group=fact}

  You saw it, so it is a fact.
- He is lazy. {#lazy group=opinion}

  Nobody can see that.
:::

::page[Order]{#order-page code=s3}

:::order{#first-hour}
Put these in order.

1. Check that the child is safe. {#safe}
2. Tell your lead. {#tell}
3. Write it down. {#write}

::right
Safety first, then your lead.
::not-quite
Start with what keeps the child safe.
:::

::page[Match]{#match-page code=s4}

:::match{#who-does}
Who does what?

::answer[Lead]{#lead}
::answer[Council]{#council}

- Decides whether to look into it {#decides answer=council}

  The council decides within one day.
- Hears from you first {#hears answer=lead}

  You tell your lead first.
:::

::page[Think]{#think code=s5}

:::reflection{#calm-after}
What helps you to feel calm?
:::

::page[Steps]{#steps-page code=s6}

:::steps{#three}
::item[Notice]{#notice}
Look and listen.
::item[Tell]{#tell}
Tell your lead.
:::

::page[Duty]{#duty-page code=s7}

::snippet{#duty}

::page[Your route]{#route code=s8}

::contacts{#people show="lead council"}

:::declaration{#declare-contacts document=contacts}
I know who to tell.
:::

::support{#lines-end services="childline"}
`,
  [questions]: `# Questions

${['away', 'share', 'fair', 'more'].map(question).join('\n')}`,
}

function question(id: string, at: number): string {
  const tag = ['lead-away', 'consent', 'fair-word', 'other'][at]
  return `:::question{#${id} outcome=respond lesson=first-things tags="${tag}"}
What do you do about ${id}?

- [x] I tell the deputy {#deputy}

  The deputy stands in for the lead.
- [ ] I wait until next week {#wait}

  Waiting leaves the child alone with it.
:::
`
}

export function goodCourse(): Map<string, string> {
  return new Map(Object.entries(files))
}

/** The good course with one passage changed; the passage must be there. */
export function changed(path: string, from: string, to: string): Map<string, string> {
  const course = goodCourse()
  const text = course.get(path) ?? ''
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`)
  return course.set(path, text.replace(from, to))
}
