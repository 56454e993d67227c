import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';

const useStyles = makeStyles({ control: { minWidth: 0 } });

interface NumberFieldProps extends Pick<FieldProps, 'label' | 'hint' | 'validationMessage'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A number as it is being typed. */
export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  const styles = useStyles();
  return (
    <Field size="small" {...field}>
      <Input
        size="small"
        type="number"
        className={styles.control}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
