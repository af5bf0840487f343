import type { DiagramBlock, MediaBlock, PictureBlock } from '../../course/block.ts'
import { readArt } from '../art.ts'
import { isSet } from '../attributes.ts'
import { readFlow } from '../flow.ts'
import { idForm, type Scene } from '../scene.ts'
import { readText } from '../source-file.ts'
import type { Written } from './written.ts'

const heaviest = 6 * 1024

export function readPicture(
  kind: 'picture' | 'diagram',
  written: Written,
  scene: Scene,
): PictureBlock | DiagramBlock {
  const { node, attributes, id } = written
  const alt = attributes.get('alt')?.trim() ?? ''
  const decorative = kind === 'picture' && isSet(attributes, 'decorative')
  if (alt === '' && !decorative) scene.report('no-alt', scene.placeOf(node), { kind, id })
  const path = beside(scene.file, attributes.get('src') ?? '')
  const svg = path === undefined ? undefined : readText(scene.files, path, scene.report)
  if (svg === undefined || path === undefined) {
    scene.report('no-file', scene.placeOf(node), { src: attributes.get('src') ?? '' })
    return { kind, id, alt, art: { viewBox: '0 0 320 180', shapes: [] } }
  }
  if (svg.length > heaviest)
    scene.report('picture-heavy', scene.placeOf(node), { src: path, bytes: svg.length })
  const art = readArt(svg, path, scene.report)
  if (kind === 'picture' && /"text":/.test(JSON.stringify(art)))
    scene.report('words-in-picture', scene.placeOf(node), { id })
  return { kind, id, alt: decorative ? '' : alt, art }
}

/** A path beside the file that names it; nothing where it leads out of the modules. */
function beside(file: string, src: string): string | undefined {
  const parts = file.split('/').slice(0, -1)
  if (src === '' || src.startsWith('/')) return undefined
  for (const part of src.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts[0] === 'modules' ? parts.join('/') : undefined
}

export function readMedia(written: Written, scene: Scene): MediaBlock {
  const { node, attributes, id } = written
  const type = attributes.get('type') === 'video' ? 'video' : 'audio'
  const transcript = readFlow(written.body, scene)
  if (transcript.length === 0) scene.report('no-transcript', scene.placeOf(node), { id })
  const captions = attributes.get('captions')
  if (type === 'video' && !captions) scene.report('no-captions', scene.placeOf(node), { id })
  const main = carry(attributes.get('src') ?? '', written, scene)
  return {
    kind: 'media',
    id,
    type,
    src: main.path,
    ...(captions ? { captions: carry(captions, written, scene).path } : {}),
    bytes: main.bytes,
    transcript,
  }
}

/** Puts a media file among those of the bundle. */
function carry(
  src: string,
  written: Written,
  scene: Scene,
): { readonly path: string; readonly bytes: number } {
  const from = beside(scene.file, src)
  const content = from === undefined ? undefined : scene.files.get(from)
  if (content === undefined || content.length === 0 || !idForm.test(written.id)) {
    scene.report('no-file', scene.placeOf(written.node), { src })
    return { path: '', bytes: 0 }
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const extension = /\.[a-z0-9]+$/.exec(src)?.[0] ?? ''
  const path = `media/${written.id}-${src === written.attributes.get('src') ? 'm' : 'c'}${extension}`
  scene.media.set(path, bytes)
  return { path, bytes: bytes.length }
}
