import { mountStaff } from '../../shared/ui/frame/mountStaff.tsx'
import { ConsoleScreen } from './ConsoleScreen.tsx'

mountStaff('console', ConsoleScreen)
