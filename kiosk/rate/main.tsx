import { mount } from '../../shared/ui/frame/mount.tsx'
import { RateScreen } from './RateScreen.tsx'

mount('rate', RateScreen)
