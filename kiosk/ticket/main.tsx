import { mount } from '../../shared/ui/frame/mount.tsx'
import { TicketScreen } from './TicketScreen.tsx'

mount('ticket', TicketScreen)
