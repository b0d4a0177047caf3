import { mount } from '../../shared/ui/frame/mount.tsx'
import { SignScreen } from './SignScreen.tsx'

mount('sign', SignScreen)
