// One answer at a time: what a step of a flow asks for, read from whatever was said. `understand.ts` reads
// it all.
export { readYear } from './birth-year.ts'
export { readCategory } from './category.ts'
export { readDistrict } from './district.ts'
export { readMinutes } from './minutes.ts'
export { readPeople } from './people.ts'
export { type PersonName, readName } from './person-name.ts'
export { type Moment, readWhen } from './when.ts'
export { readYesNo } from './yes-no.ts'
