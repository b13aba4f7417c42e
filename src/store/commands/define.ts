import type { z } from 'zod'
import type { Board, Command } from '../board'

type Shape = Omit<Command, 'run'>

/** A command without arguments. */
export function command(shape: Shape & { readonly run: (board: Board) => boolean }): Command {
  return { ...shape, run: (board) => shape.run(board) }
}

/** A command whose arguments are read through a schema: called with anything else it does nothing. */
export function commandWith<A>(
  schema: z.ZodType<A>,
  shape: Shape & { readonly run: (board: Board, args: A) => boolean },
): Command {
  return {
    ...shape,
    run(board, args) {
      const parsed = schema.safeParse(args)
      return parsed.success && shape.run(board, parsed.data)
    },
  }
}

/** The same, and it may also be run without arguments (a key, a menu entry). */
export function commandWithOptional<A>(
  schema: z.ZodType<A>,
  shape: Shape & { readonly run: (board: Board, args: A | undefined) => boolean },
): Command {
  return {
    ...shape,
    run(board, args) {
      if (args === undefined) return shape.run(board, undefined)
      const parsed = schema.safeParse(args)
      return parsed.success && shape.run(board, parsed.data)
    },
  }
}
