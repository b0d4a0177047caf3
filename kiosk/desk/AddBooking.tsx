import { useState } from 'react'
import { slotsOn } from '../../shared/booking-slots.ts'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Command } from '../../shared/contract.ts'
import { withToggled } from '../../shared/matters.ts'
import type { MatterId } from '../../shared/setup.ts'
import { dateOf } from '../../shared/time.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { isBookingCode, tidyCode } from '../../shared/ui/scan/booking-code.ts'
import { MatterList } from '../../shared/ui/staff/MatterList.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { useBusy } from '../../shared/ui/useBusy.ts'
import { serverNow } from '../../shared/ui/useNow.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './AddBooking.module.css'
import { BookingAdded } from './BookingAdded.tsx'
import { BookingTime } from './BookingTime.tsx'
import { newBookingCode } from './booking-code.ts'
import { bookingWords } from './booking-words.ts'

interface AddBookingProps {
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

type Order = Extract<Command, { type: 'add-booking' }>

/** A booking by hand: somebody telephoned, or asks at the desk for another day. */
export function AddBooking({ catalogue, onClose }: AddBookingProps) {
  const t = useWords(bookingWords)
  const frame = useWords(frameWords)
  const { act, busy, refusal } = useAct()
  const [order, setOrder] = useState<Order>(emptyOrder)
  const [stage, setStage] = useState<'filling' | 'incomplete' | 'added'>('filling')
  useBusy(true)
  const missing = faultOf(order)
  const slots = order.date ? slotsOn(catalogue.booking, order.date).times : []
  const save = async () => {
    setStage('incomplete')
    if (missing) return
    const answer = await act(order)
    if (answer.ok) setStage('added')
  }
  if (stage === 'added')
    return <BookingAdded title={t('added')} visit={order} catalogue={catalogue} onClose={onClose} />
  const bookable = (id: MatterId) => catalogue.matters.some((matter) => matter.id === id && matter.bookable)
  return (
    <Dialog
      open
      size='sheet'
      title={t('add')}
      onClose={onClose}
      actions={
        <>
          {stage === 'incomplete' && missing && (
            <p role='alert' className={styles.missing}>
              {t(missing)}
            </p>
          )}
          <Refusal refusal={refusal} />
          <TouchButton kind='quiet' onPress={onClose}>
            {frame('cancel')}
          </TouchButton>
          <TouchButton kind='primary' busy={busy} onPress={() => void save()}>
            {t('save')}
          </TouchButton>
        </>
      }
    >
      <BookingTime slots={slots} order={order} onChange={(part) => setOrder({ ...order, ...part })} />
      <label className={styles.field}>
        {t('code')}
        <input
          autoComplete='off'
          value={order.code}
          onChange={(event) => setOrder({ ...order, code: tidyCode(event.target.value) })}
        />
      </label>
      <h3 className={styles.title}>{t('matters')}</h3>
      <MatterList
        catalogue={catalogue}
        only={bookable}
        chosen={order.matters}
        onToggle={(matter) => setOrder({ ...order, matters: [...withToggled(order.matters, matter)] })}
      />
    </Dialog>
  )
}

function emptyOrder(): Order {
  return { type: 'add-booking', date: dateOf(serverNow()), code: newBookingCode(), slot: '', matters: [] }
}

function faultOf(order: Order): 'dateMissing' | 'slotMissing' | 'codeMissing' | 'mattersMissing' | null {
  if (!order.date) return 'dateMissing'
  if (!order.slot) return 'slotMissing'
  if (!isBookingCode(order.code)) return 'codeMissing'
  return order.matters.length === 0 ? 'mattersMissing' : null
}
