import { mount } from '../../shared/ui/frame/mount.tsx'
import { OpenScreen } from './OpenScreen.tsx'

mount('open', OpenScreen)
