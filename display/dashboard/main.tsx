import { mountStaff } from '../../shared/ui/frame/mountStaff.tsx'
import { DashboardScreen } from './DashboardScreen.tsx'

mountStaff('dashboard', DashboardScreen)
