/** Makes a course to write in: `npm run new-course -- my-course`. */
import { newCourse } from '../src/compiler/new-course.ts'
import { asAt } from './as-at.ts'

const args = process.argv.slice(2)
const [id = ''] = args
const made = await newCourse(process.cwd(), id, asAt(args))

if (made.ok) {
  console.log(`Your course is in ${made.folder}. Its code is ${made.code}.`)
  console.log(`Look at it:  npm run preview -- ${id}`)
  console.log('Check it:    npm run courses')
} else {
  const why = {
    'id-form':
      'Give the course a name of small letters, digits and hyphens: npm run new-course -- fire-safety',
    exists: `There is a course "${id}" already. Choose another name.`,
  }
  console.error(why[made.why])
  process.exitCode = 1
}
