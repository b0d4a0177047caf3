import type { Language, Text } from '../../../shared/language.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../../shared/ui/words/table.ts'
import { placed } from '../placed.ts'
import styles from './CounterForm.module.css'
import { counterWords } from './counter-words.ts'
import { TextForm } from './TextForm.tsx'
import { setupWords } from './words.ts'

const mostSkills = 8

interface SkillsProps {
  readonly languages: readonly Language[]
  readonly skills: Text[]
  readonly onChange: (skills: Text[]) => void
}

export function Skills({ languages, skills, onChange }: SkillsProps) {
  const t = useWords(counterWords)
  const words = useWords(setupWords)
  return (
    <fieldset className={styles.tiers}>
      <legend>{t('skills')}</legend>
      <p>{t('skillsHow')}</p>
      {skills.map(placed).map(({ one: skill, place }) => (
        <div key={place} className={styles.skill}>
          <TextForm
            label={t('skill', { place: place + 1 })}
            languages={languages}
            text={skill}
            onChange={(text) => onChange(skills.map((one, index) => (index === place ? text : one)))}
          />
          <TouchButton onPress={() => onChange(skills.filter((_, index) => index !== place))}>
            {words('remove')}
          </TouchButton>
        </div>
      ))}
      {skills.length < mostSkills && (
        <TouchButton icon={<Icon name='plus' />} onPress={() => onChange([...skills, { 'zh-TW': '' }])}>
          {t('addSkill')}
        </TouchButton>
      )}
    </fieldset>
  )
}
