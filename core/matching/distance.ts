/** Kilometres between two places: equirectangular, exact to a metre within a town. */
export function kmBetween(a: Place, b: Place): number {
  const north = b.latitude - a.latitude
  const east = (b.longitude - a.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS)
  return KM_PER_DEGREE * Math.hypot(north, east)
}

const RADIANS = Math.PI / 180
/** of a great circle, mean earth radius 6371.0088 km */
const KM_PER_DEGREE = 111.195

/** degrees, WGS 84 */
export interface Place {
  latitude: number
  longitude: number
}
