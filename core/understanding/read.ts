// One answer at a time, for the step of a flow that asks for just that; `understand.ts` reads a whole sentence.
export { readYear } from './birth-year.ts'
export { readCategory } from './category.ts'
export { readDistrict } from './district.ts'
export { readMinutes } from './minutes.ts'
export { readPeople } from './people.ts'
export { readName } from './person-name.ts'

export { readYesNo } from './yes-no.ts'
