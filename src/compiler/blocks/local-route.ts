import type {
  ContactRole,
  ContactsBlock,
  DeclarationBlock,
  DeclarationDocument,
  SupportBlock,
} from '../../course/block.ts'
import { namesIn } from '../attributes.ts'
import { readWords } from '../inline.ts'
import { refer, type Scene } from '../scene.ts'
import type { Written } from './written.ts'

const roles: readonly string[] = [
  'lead',
  'deputy',
  'chair',
  'council',
  'council-out-of-hours',
  'lado',
] satisfies readonly ContactRole[]

const documents: readonly string[] = [
  'definitions',
  'contacts',
  'code-of-conduct',
  'colleague-concerns',
] satisfies readonly DeclarationDocument[]

export function readContacts(written: Written, scene: Scene): ContactsBlock {
  const named = namesIn(written.attributes.get('show'))
  const show = named.filter(isRole)
  for (const role of named.filter(name => !isRole(name)))
    scene.report('unknown-role', scene.placeOf(written.node), { role, known: roles.join(', ') })
  if (show.length === 0)
    scene.report('block-empty', scene.placeOf(written.node), { kind: 'contacts' })
  return { kind: 'contacts', id: written.id, show }
}

function isRole(name: string): name is ContactRole {
  return roles.includes(name)
}

export function readSupport(written: Written, scene: Scene): SupportBlock {
  const services = namesIn(written.attributes.get('services'))
  if (services.length === 0)
    scene.report('block-empty', scene.placeOf(written.node), { kind: 'support' })
  return {
    kind: 'support',
    id: written.id,
    services: refer(scene, 'service', services, written.node),
  }
}

export function readDeclaration(written: Written, scene: Scene): DeclarationBlock {
  const document = written.attributes.get('document') ?? ''
  const text = readWords(written.body, scene)
  if (text.length === 0)
    scene.report('block-empty', scene.placeOf(written.node), { kind: 'declaration' })
  if (isDocument(document)) return { kind: 'declaration', id: written.id, document, text }
  const known = documents.join(', ')
  scene.report('unknown-document', scene.placeOf(written.node), { document, known })
  return { kind: 'declaration', id: written.id, document: 'definitions', text }
}

function isDocument(name: string): name is DeclarationDocument {
  return documents.includes(name)
}
