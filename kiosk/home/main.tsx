import 'virtual:fonts.css'
import '../../shared/ui/theme.css'
import '../../shared/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { beginLanguage } from '../../shared/ui/useLanguage.ts'
import { Home } from './Home.tsx'

// Without mount(): this page only leads elsewhere, so it opens no connection and needs no pairing.
document.documentElement.dataset.place = 'staff'
// Mandarin and English, remembered, like every screen of the staff.
beginLanguage('office')
const root = document.getElementById('screen')
if (!root) throw new Error('the page has no element "screen"')
createRoot(root).render(
  <StrictMode>
    <Home />
  </StrictMode>,
)
