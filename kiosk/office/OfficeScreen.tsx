import { useState } from 'react'
import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { StaffBar } from '../../shared/ui/parts/StaffBar.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { roleWords } from '../../shared/ui/words/roles.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Comments } from './comments/Comments.tsx'
import { Devices } from './devices/Devices.tsx'
import styles from './OfficeScreen.module.css'
import { SetupTab } from './setup/SetupTab.tsx'
import { Staff } from './staff/Staff.tsx'
import { Tabs } from './Tabs.tsx'
import { type Tab, tabsFor } from './tabs.ts'
import { Today } from './today/Today.tsx'
import { Trail } from './trail/Trail.tsx'
import { officeWords } from './words.ts'

/** Where an office is kept: the day, the people, the screens, the setup, what visitors said, who did what. */
export const OfficeScreen: ScreenOf<'office'> = ({ view, catalogue }) => {
  const t = useWords(officeWords)
  const role = useWords(roleWords)
  const tabs = tabsFor(view.me.role)
  const [chosen, setTab] = useState<Tab>('today')
  const [leavingFor, setLeavingFor] = useState<Tab | null>(null)
  const [isChanged, setIsChanged] = useState(false)
  const tab = tabs.includes(chosen) ? chosen : 'today'
  const go = (next: Tab) => {
    setIsChanged(false)
    setLeavingFor(null)
    setTab(next)
  }
  return (
    <Screen
      title={t('title')}
      spread='full'
      header={
        <StaffBar title={t('title')} me={view.me} leaving={isChanged ? t('unsaved') : null}>
          {role(view.me.role)}
        </StaffBar>
      }
    >
      <div className={styles.page}>
        <Tabs
          tabs={tabs}
          chosen={tab}
          onChoose={(next) => (isChanged && next !== tab ? setLeavingFor(next) : go(next))}
        />
        {tab === 'today' && <Today view={view} />}
        {tab === 'staff' && <Staff view={view} />}
        {tab === 'devices' && <Devices view={view} catalogue={catalogue} />}
        {tab === 'setup' && <SetupTab view={view} onChanged={setIsChanged} />}
        {tab === 'comments' && <Comments comments={view.comments} />}
        {tab === 'trail' && <Trail trail={view.trail} staff={view.staff} />}
      </div>
      <Dialog
        open={leavingFor !== null}
        title={t('leaveTitle')}
        onClose={() => setLeavingFor(null)}
        actions={
          <>
            <TouchButton kind='primary' onPress={() => setLeavingFor(null)}>
              {t('stay')}
            </TouchButton>
            <TouchButton onPress={() => leavingFor && go(leavingFor)}>{t('leave')}</TouchButton>
          </>
        }
      >
        <p>{t('leaveWhat')}</p>
      </Dialog>
    </Screen>
  )
}
