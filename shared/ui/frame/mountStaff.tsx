import { useEffect } from 'react'
import type { Me } from '../../staff-views.ts'
import type { View } from '../../views.ts'
import { noteSignedIn } from '../session.ts'
import type { ViewOf } from '../useView.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { Loading } from './Loading.tsx'
import { mount, type ScreenOf } from './mount.tsx'
import { SignIn } from './SignIn.tsx'

type StaffScreen = 'console' | 'desk' | 'office' | 'dashboard'

/** Starts a page that asks who is there. Apart from mount(), so that no resident's page carries it. */
export function mountStaff<S extends StaffScreen>(screen: S, Content: ScreenOf<S>): void {
  const Guarded: ScreenOf<S> = (props) => {
    const me = meOf(props.view)
    useEffect(noteSignedIn, [])
    return me.mustChangePassword ? <ChangePassword me={me} /> : <Content {...props} />
  }
  mount(screen, Guarded, SignInGate)
}

function meOf(view: ViewOf<StaffScreen>): Me {
  return view.me
}

function SignInGate({ view }: { readonly view: View }) {
  return view.screen === 'sign-in' ? <SignIn view={view} /> : <Loading />
}
