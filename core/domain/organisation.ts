/** As staff write it beside the name: die Caritas Delbrück, der DRK-Ortsverein, das Rote Kreuz. */
export const ARTICLES = ['der', 'die', 'das'] as const
export type Article = (typeof ARTICLES)[number]

/** A Träger or Verein as people read of it. */
export interface OrganisationNamed {
  name: string
  /** of the German name; null where it has none */
  article: Article | null
}

/** The same, with the number that a wish carries, and where it is at home. */
export interface OrganisationView extends OrganisationNamed {
  id: number
  districtId: number | null
}

/** A row, as people read of it. */
export const organisationNamed = (row: Row | null): OrganisationNamed | null =>
  row && { name: row.name, article: ARTICLES.find(each => each === row.article) ?? null }

export const organisationView = (
  row: (Row & { id: number; districtId: number | null }) | null,
): OrganisationView | null => {
  const named = organisationNamed(row)
  return row && named && { ...named, id: row.id, districtId: row.districtId }
}

interface Row {
  name: string
  article: string | null
}
