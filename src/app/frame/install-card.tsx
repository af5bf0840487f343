export function InstallCard(_props: { readonly started: boolean }) {
  return null
}
