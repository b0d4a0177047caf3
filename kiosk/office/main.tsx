import { mountStaff } from '../../shared/ui/frame/mountStaff.tsx'
import { OfficeScreen } from './OfficeScreen.tsx'

mountStaff('office', OfficeScreen)
