// SPDX-License-Identifier: MulanPSL-2.0
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { askingMe, Fault, queries, whenSignedOut } from './api.ts'
import { compareSearch, logSearch } from './search.ts'
import { countyTableSearch, countyYearSearch, deskSearch, dispatchSearch, dutiesSearch, figureSearch, figuresSearch, filingsSearch, ledgerSearch, parseSearch, signInSearch, stringifySearch, weekSearch } from './search.ts'
import { Failed, Loading } from './shell/states.tsx'

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: lazyRouteComponent(() => import('./shell/not-found-page.tsx'), 'NotFoundPage'),
})

const signIn = createRoute({
  getParentRoute: () => root, path: '/sign-in', validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./shell/sign-in-page.tsx'), 'SignInPage'),
})

/** Everything under it is for people who are signed in. */
const signedIn = createRoute({
  getParentRoute: () => root, id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const me = await queries.ensureQueryData(askingMe).catch((fault: unknown) => {
      if (fault instanceof Fault && fault.status === 401) throw redirect({ to: '/sign-in', search: { to: location.href } })
      throw fault
    })
    if (me.mustChange && location.pathname !== '/password') throw redirect({ to: '/password' })
    return { me }
  },
})

const password = createRoute({
  getParentRoute: () => signedIn, path: '/password',
  component: lazyRouteComponent(() => import('./shell/password-page.tsx'), 'PasswordPage'),
})

const home = createRoute({
  getParentRoute: () => signedIn, path: '/',
  beforeLoad: ({ context: { me } }) => {
    const [county] = me.counties
    if (county) throw redirect({ to: '/counties/$county', params: { county: String(county.id) }, replace: true })
    const [first] = me.towns
    if (first) throw redirect({ to: '/towns/$town', params: { town: String(first.id) }, replace: true })
  },
  component: lazyRouteComponent(() => import('./shell/no-post-page.tsx'), 'NoPostPage'),
})

const town = createRoute({
  getParentRoute: () => signedIn, path: '/towns/$town',
  component: lazyRouteComponent(() => import('./shell/town-frame.tsx'), 'TownFrame'),
})

const desk = createRoute({
  getParentRoute: () => town, path: '/', validateSearch: deskSearch,
  component: lazyRouteComponent(() => import('./desk/desk-page.tsx'), 'DeskPage'),
})

const openings = createRoute({
  getParentRoute: () => town, path: '/new',
  component: lazyRouteComponent(() => import('./shell/openings-page.tsx'), 'OpeningsPage'),
})

const ledgers = createRoute({
  getParentRoute: () => town, path: '/kinds',
  component: lazyRouteComponent(() => import('./ledger/ledgers-page.tsx'), 'LedgersPage'),
})

const ledger = createRoute({
  getParentRoute: () => town, path: '/kinds/$kind', validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./ledger/ledger-page.tsx'), 'LedgerPage'),
})

const importing = createRoute({
  getParentRoute: () => town, path: '/kinds/$kind/import',
  component: lazyRouteComponent(() => import('./ledger/import-page.tsx'), 'ImportPage'),
})

const newMatter = createRoute({
  getParentRoute: () => town, path: '/kinds/$kind/new/$step',
  component: lazyRouteComponent(() => import('./shell/matter-pages.tsx'), 'NewMatterAt'),
})

const matter = createRoute({
  getParentRoute: () => town, path: '/matters/$matter',
  component: lazyRouteComponent(() => import('./shell/matter-pages.tsx'), 'MatterAt'),
})

const figures = createRoute({
  getParentRoute: () => town, path: '/figures', validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('./figures/figures-page.tsx'), 'FiguresPage'),
})

const figure = createRoute({
  getParentRoute: () => town, path: '/figures/$code', validateSearch: figureSearch,
  component: lazyRouteComponent(() => import('./figures/figure-page.tsx'), 'FigurePage'),
})

const targets = createRoute({
  getParentRoute: () => town, path: '/targets/$year',
  component: lazyRouteComponent(() => import('./figures/targets-page.tsx'), 'TargetsPage'),
})

const oldReports = createRoute({
  getParentRoute: () => town, path: '/old-reports',
  component: lazyRouteComponent(() => import('./figures/old-reports-page.tsx'), 'OldReportsPage'),
})

const reports = createRoute({
  getParentRoute: () => town, path: '/reports',
  beforeLoad: ({ context: { me }, params: { town: id } }) => {
    const year = me.towns.find(each => String(each.id) === id)?.years[0] ?? Number(me.today.slice(0, 4))
    throw redirect({ to: '/towns/$town/reports/$year', params: { town: id, year: String(year) }, replace: true })
  },
})

const report = createRoute({
  getParentRoute: () => town, path: '/reports/$year',
  component: lazyRouteComponent(() => import('./report/report-page.tsx'), 'ReportPage'),
})

const calendar = createRoute({
  getParentRoute: () => town, path: '/calendar',
  component: lazyRouteComponent(() => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
})

const cleanup = createRoute({
  getParentRoute: () => town, path: '/cleanup',
  component: lazyRouteComponent(() => import('./cleanup/cleanup-page.tsx'), 'CleanupPage'),
})

const log = createRoute({
  getParentRoute: () => town, path: '/log', validateSearch: logSearch,
  component: lazyRouteComponent(() => import('./log/log-page.tsx'), 'LogPage'),
})

const settings = createRoute({
  getParentRoute: () => town, path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
})

const compare = createRoute({
  getParentRoute: () => town, path: '/matters/$matter/compare', validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('./compare/compare-page.tsx'), 'ComparePage'),
})

const duties = createRoute({
  getParentRoute: () => town, path: '/duties/$year', validateSearch: dutiesSearch,
  component: lazyRouteComponent(() => import('./report/duties-page.tsx'), 'DutiesPage'),
})

const paper = createRoute({
  getParentRoute: () => town, path: '/papers/$kind/$period',
  component: lazyRouteComponent(() => import('./manuscript/paper-page.tsx'), 'PaperPage'),
})

const week = createRoute({
  getParentRoute: () => town, path: '/week', validateSearch: weekSearch,
  component: lazyRouteComponent(() => import('./leader/week-page.tsx'), 'WeekPage'),
})

const dispatch = createRoute({
  getParentRoute: () => town, path: '/dispatch', validateSearch: dispatchSearch,
  component: lazyRouteComponent(() => import('./leader/dispatch-page.tsx'), 'DispatchPage'),
})

const reportCalendar = createRoute({
  getParentRoute: () => town, path: '/report-calendar',
  component: lazyRouteComponent(() => import('./leader/report-calendar-page.tsx'), 'ReportCalendarPage'),
})

const filings = createRoute({
  getParentRoute: () => town, path: '/filings', validateSearch: filingsSearch,
  component: lazyRouteComponent(() => import('./filing/filings-page.tsx'), 'FilingsPage'),
})

const filing = createRoute({
  getParentRoute: () => town, path: '/filings/$period/$kind',
  component: lazyRouteComponent(() => import('./filing/filing-page.tsx'), 'FilingPage'),
})

const county = createRoute({
  getParentRoute: () => signedIn, path: '/counties/$county',
  component: lazyRouteComponent(() => import('./county/county-frame.tsx'), 'CountyFrame'),
})

const countyDesk = createRoute({
  getParentRoute: () => county, path: '/',
  component: lazyRouteComponent(() => import('./county/desk-page.tsx'), 'CountyDeskPage'),
})

const submissions = createRoute({
  getParentRoute: () => county, path: '/submissions', validateSearch: countyYearSearch,
  component: lazyRouteComponent(() => import('./county/submissions-page.tsx'), 'SubmissionsPage'),
})

const countyReports = createRoute({
  getParentRoute: () => county, path: '/reports', validateSearch: countyYearSearch,
  component: lazyRouteComponent(() => import('./county/reports-page.tsx'), 'ReportsPage'),
})

const readReport = createRoute({
  getParentRoute: () => county, path: '/reports/$report',
  component: lazyRouteComponent(() => import('./county/report-page.tsx'), 'ReadReportPage'),
})

const countyTable = createRoute({
  getParentRoute: () => county, path: '/table', validateSearch: countyTableSearch,
  component: lazyRouteComponent(() => import('./county/table-page.tsx'), 'TablePage'),
})

const countySeries = createRoute({
  getParentRoute: () => county, path: '/figures/$code',
  component: lazyRouteComponent(() => import('./county/series-page.tsx'), 'SeriesPage'),
})

const rollUp = createRoute({
  getParentRoute: () => county, path: '/roll-up', validateSearch: countyTableSearch,
  component: lazyRouteComponent(() => import('./county/roll-up-page.tsx'), 'RollUpPage'),
})

const countyOwn = createRoute({
  getParentRoute: () => county, path: '/own',
  beforeLoad: ({ context: { me }, params: { county: id } }) => {
    throw redirect({ to: '/counties/$county/own/$year', params: { county: id, year: String(Number(me.today.slice(0, 4)) - 1) }, replace: true })
  },
})

const countyOwnReport = createRoute({
  getParentRoute: () => county, path: '/own/$year',
  component: lazyRouteComponent(() => import('./county/own-report-page.tsx'), 'OwnReportPage'),
})

const countySettings = createRoute({
  getParentRoute: () => county, path: '/settings',
  component: lazyRouteComponent(() => import('./county/settings-page.tsx'), 'SettingsPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signedIn.addChildren([
      home, password,
      town.addChildren([desk, openings, ledgers, ledger, importing, newMatter, matter, figures, figure, targets, oldReports, reports, report, duties, paper, week, dispatch, reportCalendar, filings, filing, calendar, cleanup, log, settings, compare]),
      county.addChildren([countyDesk, submissions, countyReports, readReport, countyTable, countySeries, rollUp, countyOwn, countyOwnReport, countySettings]),
    ]),
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error }) => <div className="sheet"><Failed fault={error} again={() => window.location.reload()} /></div>,
})

whenSignedOut(() => {
  queries.clear()
  void router.navigate({ to: '/sign-in', search: { to: router.state.location.href } })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
