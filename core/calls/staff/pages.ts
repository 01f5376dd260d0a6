import { z } from 'zod'

/** A long list is shown a page at a time. */
export const pageNumber = z.int().min(1).max(10_000).default(1)

export const pageOf = (page: number) => ({ skip: (page - 1) * ROWS_A_PAGE, take: ROWS_A_PAGE })

export const paged = <Row>(rows: Row[], total: number, page: number): Page<Row> => ({
  rows,
  total,
  page,
  pages: Math.max(1, Math.ceil(total / ROWS_A_PAGE)),
})

const ROWS_A_PAGE = 50

export interface Page<Row> {
  rows: Row[]
  total: number
  page: number
  pages: number
}
