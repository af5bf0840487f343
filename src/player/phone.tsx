/** A number to press, written as the source groups it. */
export function Phone({ number }: { readonly number: string }) {
  return (
    <bdi dir="ltr">
      <a class="phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
        {number}
      </a>
    </bdi>
  )
}
