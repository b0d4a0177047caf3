import { mountStaff } from '../../shared/ui/frame/mountStaff.tsx'
import { DeskScreen } from './DeskScreen.tsx'

mountStaff('desk', DeskScreen)
