import { mount } from '../../shared/ui/frame/mount.tsx'
import { MineScreen } from './MineScreen.tsx'

mount('mine', MineScreen)
