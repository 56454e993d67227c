import { Field, InfoLabel } from '@fluentui/react-components';
import type { FieldProps, LabelProps } from '@fluentui/react-components';
import { usePane } from '../pane/PaneContext';

interface InfoFieldProps extends Omit<FieldProps, 'label'> {
  readonly label: string;
  /** What the field means, in one sentence. */
  readonly info: string;
}

/** A field whose label has an ⓘ. The label's own properties go to the words: they are what names the control. */
export function InfoField({ label, info, ...field }: InfoFieldProps) {
  const { wording } = usePane();
  return (
    <Field
      {...field}
      label={{
        children: (_: unknown, props: LabelProps) => (
          <InfoLabel
            {...props}
            info={info}
            infoButton={{ 'aria-label': wording.say('pane.info') }}
            size="small"
          >
            {label}
          </InfoLabel>
        ),
      }}
    />
  );
}
