import type { BundleFile, Catalogue, CatalogueEntry } from '../../../course/bundle.ts'
import {
  courseVersion,
  fileBytes,
  filePath,
  fingerprint,
  languageTag,
  sha256,
} from './file-shape.ts'
import {
  code,
  count,
  id,
  list,
  literal,
  object,
  optional,
  type Shape,
  text,
  yesNo,
} from './shape.ts'

const bundleFile: Shape<BundleFile> = object<BundleFile>({
  path: filePath,
  sha256,
  bytes: fileBytes,
  language: optional(languageTag),
})

export const catalogueEntry: Shape<CatalogueEntry> = object<CatalogueEntry>({
  ...{ id, code, version: courseVersion, fingerprint, title: text, level: literal(1) },
  ...{ minutes: count, languages: list(languageTag), bytes: count, approved: yesNo },
  files: list(bundleFile),
})

/** `catalogue.json` */
export const catalogue: Shape<Catalogue> = object<Catalogue>({
  format: literal(1),
  courses: list(catalogueEntry),
  safety: bundleFile,
})
