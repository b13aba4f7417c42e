const EXIT_2 = '2 where a file cannot be read or the command is not understood'

/** Help of the command line; each page fits a screen of 80 × 24. */
export const cliHelp = {
  all: `Zoneboard: what a drawing means, from the command line.

  zoneboard check FILE…                    where segmentation fails
  zoneboard explain RULE                   the page of a rule
  zoneboard rules                          all rules
  zoneboard reach FILE --from ID…          what can be reached from there
  zoneboard levels FILE                    targets, what is reached, next steps
  zoneboard render FILE -o OUT.svg|.png    a picture of the drawing
  zoneboard diff OLD NEW                   what changed in meaning

  zoneboard help COMMAND                   more about one of them
  zoneboard --version

A FILE is a *.zoneboard.json or a PNG that carries a drawing; - is standard
input. Colours are left out where NO_COLOR is set or no terminal listens.
`,
  check: `zoneboard check FILE… [--format FORMAT] [--fail-on SEVERITY]

Says where segmentation fails, and how badly. Several files, patterns such as
'sites/**/*.zoneboard.json' (resolved here, where no shell does it) and - for
standard input can be given.

  --format text       for people (if left out)
           json       for scripts; --json is the same
           sarif      SARIF 2.1.0, for code scanning: lines and columns
           junit      JUnit XML, for test servers
           markdown   for a page or a comment
  --fail-on error     which findings end it with 1: errors (if left out),
            warning   warnings too,
            advice    advice too,
            never     none

Accepted findings never fail it.

Exit code: 0 clean, 1 with findings that fail it,
${EXIT_2}.
`,
  explain: `zoneboard explain RULE

Prints the page of a rule: what it checks, why, a drawing where it speaks and
one where it is silent, how to put it right, and when to accept it. The ids of
rules stand in what check says, and in the list that zoneboard rules prints.

Exit code: 0, or 2 where there is no such rule.
`,
  rules: `zoneboard rules [--format text|json]

Lists all rules, in the order in which their findings are told: id, how bad it
is unless a case or the drawing says otherwise, and title.

Exit code: 0.
`,
  reach: `zoneboard reach FILE --from ID… [--to ID…] [--format text|json]

Says what can be reached from these assets, step by step: who can open a
session to whom, by which protocol and through which devices.

  --from ID…    the assets in which an attack starts
  --to ID…      tell only of these: the whole way to each, or that there is none
  --json        the same as --format json

Exit code: 0,
${EXIT_2}.
`,
  levels: `zoneboard levels FILE [--format text|json]

Says of each zone, and of each conduit that says something of its levels, by
foundational requirement: the target (SL-T), what is reached (SL-A) or that it
was not assessed, and what keeps it below its target: requirements that are not
in place, or a member that can do no more. Then what to put in place next: what
answers an open error first, then what closes most gap.

  --json        the same as --format json; all steps, where the text has ten

Exit code: 0,
${EXIT_2}.
`,
  render: `zoneboard render FILE -o OUT.svg|OUT.png

Draws a picture, with the choices of the export dialog.

  -o, --output OUT     what to write; - writes an SVG to standard output
  --format svg|png     where the name does not say it
  --theme light|dark   --background canvas|white|none
  --paper a4|a3|letter|tabloid   --portrait
  --scale N            PNG: so many times as large as at 100 % (2 if left out)
  --width PIXELS       PNG: so wide instead
  --only ID…           only these records
  --frame ID           only what stands in this frame
  --author NAME        for the title
  --no-title --no-legend --no-findings --no-notes --no-levels
  --no-carry           a PNG of the whole carries the drawing and opens again;
                       this one does not

Exit code: 0, 2 where the file cannot be read or the picture not be made.
`,
  diff: `zoneboard diff OLD NEW [--format text|json|markdown]

Says what changed in meaning: assets, zones, conduits and their flows, levels,
security levels, answers to requirements, acceptances, and the findings that
came and went. Records are told apart by their ids. Moved boxes, notes, locks
and the order of records are not news.

Exit code: 0 when nothing changed in meaning, 1 when something did,
${EXIT_2}.
`,
}
