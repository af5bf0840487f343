import type { BlockProps } from '../block-props.ts'
import { usePlayer } from '../player-context.ts'
import { ServiceCard } from '../service-card.tsx'

/** Helplines from the support list, always the newest. */
export function SupportView({ block }: BlockProps<'support'>) {
  const { safety } = usePlayer()
  const services = block.services.flatMap(
    id => safety?.services.filter(service => service.id === id) ?? [],
  )
  return (
    <>
      {services.map(service => (
        <ServiceCard key={service.id} service={service} />
      ))}
    </>
  )
}
