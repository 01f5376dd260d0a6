import { z } from 'zod'
import { ALL_STAFF, staffCall } from './staff-call.ts'

/** The parts of the town, for forms to choose from. */
export const listDistricts = staffCall(ALL_STAFF, z.object({}), async at =>
  at.municipality.districts.map(({ id, name }) => ({ id, name })),
)
