import { fail, ok, type Result } from '../base'
import { embedDiagram, renderSvg, withDensity, writeZoneboard } from '../formats'
import { buildScene } from '../layout'
import { checkDiagram } from '../rules'
import { cliWords } from '../words'
import type { Command } from './command'
import type { ExitCode, Io } from './io'
import { plain } from './plain-text'
import { type ReadDrawing, readDrawing } from './read-drawing'
import { type PictureWish, RENDER_OPTIONS, wishOf } from './render-options'
import { plannedPicture } from './render-plan'

/** Draws a picture of a drawing, with the same choices as the export dialog. */
export const renderCommand: Command = {
  name: 'render',
  options: RENDER_OPTIONS,
  run(given, io) {
    const wish = wishOf(given)
    return wish.ok ? ok(render(wish.value, io)) : wish
  },
}

function render(wish: PictureWish, io: Io): ExitCode {
  const cli = cliWords()
  const complain = (file: string, problem: string): ExitCode => {
    io.err(`${plain(cli.file(file, problem))}\n`)
    return 2
  }
  const opened = readDrawing(wish.file, io)
  if (!opened.ok) return complain(wish.file, opened.error)
  const made = make(wish, opened.value, io)
  if (!made.ok) return complain(wish.file, made.error)
  const { content, facts } = made.value
  if (wish.output === '-' && typeof content === 'string') {
    io.out(content)
    return 0
  }
  try {
    io.write(wish.output, content)
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    return complain(wish.output, cli.notWritten(code ?? 'unknown reason'))
  }
  io.out(`${plain(cli.file(wish.output, facts))}\n`)
  return 0
}

interface Made {
  readonly content: string | Uint8Array
  /** What is told of it. */
  readonly facts: string
}

function make(wish: PictureWish, { index, diagram }: ReadDrawing, io: Io): Result<Made, string> {
  const cli = cliWords()
  const scene = buildScene(index)
  const findings = wish.findings ? checkDiagram(index, { today: io.today }) : []
  const plan = plannedPicture(wish, { index, scene, findings, today: io.today })
  if (!plan.ok) return plan
  const { options, width, height, scale, asked } = plan.value
  const facts = cli.pictureSize(width, height)
  if (wish.format === 'svg') {
    return ok({ content: renderSvg(index, scene, { ...options, fontCss: io.fontCss() }), facts })
  }
  if (scale < asked) io.err(`${cli.madeSmaller(scale, asked)}\n`)
  const svg = renderSvg(index, scene, { ...options, scale })
  const painted = paint(svg, io)
  if (!painted.ok) return painted
  const dense = wish.paper === 'none' ? ok(painted.value) : withDensity(painted.value, DOTS_PER_INCH * scale)
  if (!dense.ok) return fail(cli.notPainted(dense.error.code))
  if (!wish.carry) return ok({ content: dense.value, facts })
  const carrying = embedDiagram(dense.value, writeZoneboard(diagram))
  return carrying.ok ? ok({ content: carrying.value, facts }) : fail(cli.notPainted(carrying.error.code))
}

/** Of paper at scale 1. */
const DOTS_PER_INCH = 96

function paint(svg: string, io: Io): Result<Uint8Array, string> {
  try {
    return ok(io.paint(svg))
  } catch (problem) {
    return fail(cliWords().notPainted(problem instanceof Error ? problem.message : String(problem)))
  }
}
