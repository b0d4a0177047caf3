import 'virtual:fonts.css'
import '../../shared/ui/theme.css'
import '../../shared/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { NoticePage } from './NoticePage.tsx'

// Without mount(): the page opens no connection and remembers nothing, so nobody learns who reads which notice.
document.documentElement.dataset.place = 'phone'
const root = document.getElementById('screen')
if (!root) throw new Error('the page has no element "screen"')
createRoot(root).render(
  <StrictMode>
    <NoticePage />
  </StrictMode>,
)
