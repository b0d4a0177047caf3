import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Tabs.module.css'
import { type Tab, tabIcons } from './tabs.ts'
import { officeWords } from './words.ts'

interface TabsProps {
  readonly tabs: readonly Tab[]
  readonly chosen: Tab
  readonly onChoose: (tab: Tab) => void
}

export function Tabs({ tabs, chosen, onChoose }: TabsProps) {
  const t = useWords(officeWords)
  return (
    <nav className={styles.tabs} aria-label={t('tabs')}>
      {tabs.map((tab) => (
        <TouchButton
          key={tab}
          className={styles.tab ?? ''}
          icon={<Icon name={tabIcons[tab]} size='large' />}
          pressed={tab === chosen}
          onPress={() => onChoose(tab)}
        >
          {t(tab)}
        </TouchButton>
      ))}
    </nav>
  )
}
