import { InfoLabel } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A word with an ⓘ that explains it in one sentence. */
export function InfoTip({ children, info }: { readonly children: ReactNode; readonly info: string }) {
  return (
    <InfoLabel info={info} size="small">
      {children}
    </InfoLabel>
  );
}
