import type { VNode } from 'preact'
import { CourseRoute } from './course-route.tsx'
import { lazyScreen } from './lazy-screen.tsx'
import type { Route } from './routes.ts'
import { NotFoundScreen } from './screens/not-found.tsx'

export const Home = lazyScreen(async () => (await import('./screens/home-route.tsx')).HomeRoute)
const Name = lazyScreen(async () => (await import('./screens/name.tsx')).NameScreen)
const Menu = lazyScreen(async () => (await import('./screens/menu.tsx')).MenuScreen)
const Break = lazyScreen(async () => (await import('./screens/break.tsx')).BreakScreen)
const Settings = lazyScreen(async () => (await import('./screens/settings.tsx')).SettingsScreen)
const Support = lazyScreen(async () => (await import('./screens/support.tsx')).SupportScreen)
const StayingSafe = lazyScreen(
  async () => (await import('./screens/staying-safe.tsx')).StayingSafeScreen,
)
const Help = lazyScreen(async () => (await import('./screens/help.tsx')).HelpScreen)
const Accessibility = lazyScreen(
  async () => (await import('./screens/accessibility.tsx')).AccessibilityScreen,
)
const Privacy = lazyScreen(async () => (await import('./screens/privacy.tsx')).PrivacyScreen)
const Save = lazyScreen(async () => (await import('./screens/save.tsx')).SaveScreen)
const Record = lazyScreen(async () => (await import('./screens/record.tsx')).RecordScreen)
const DeleteAll = lazyScreen(async () => (await import('./screens/delete-all.tsx')).DeleteAllScreen)
const Certificates = lazyScreen(
  async () => (await import('./screens/certificates.tsx')).CertificatesScreen,
)
const CertificatePage = lazyScreen(
  async () => (await import('./screens/certificate.tsx')).CertificateScreen,
)
const CertificateName = lazyScreen(
  async () => (await import('./screens/certificate-name.tsx')).CertificateNameScreen,
)
const FollowUp = lazyScreen(async () => (await import('./screens/follow-up.tsx')).FollowUpScreen)

/** The screen of a route. */
export function screenFor(route: Route): VNode {
  const { name, params } = route
  switch (name) {
    case 'home':
      return <Home />
    case 'menu':
      return <Menu />
    case 'name':
      return <Name course={params.course ?? ''} />
    case 'break':
      return <Break />
    case 'settings':
      return <Settings />
    case 'support':
      return <Support />
    case 'safety':
      return <StayingSafe />
    case 'help':
      return <Help />
    case 'accessibility':
      return <Accessibility />
    case 'privacy':
      return <Privacy />
    case 'save':
      return <Save />
    case 'record':
      return <Record />
    case 'deleteAll':
      return <DeleteAll />
    case 'certificates':
      return <Certificates />
    case 'certificate':
      return <CertificatePage id={params.id ?? ''} />
    case 'certificateName':
      return <CertificateName id={params.id ?? ''} />
    case 'followUp':
      return <FollowUp token={params.token ?? ''} page={params.page ?? ''} />
    case 'notFound':
    case 'neutral':
      return <NotFoundScreen />
    default:
      return <CourseRoute route={route} />
  }
}
