import { mount } from '../../shared/ui/frame/mount.tsx'
import { BoardScreen } from './BoardScreen.tsx'

mount('board', BoardScreen)
