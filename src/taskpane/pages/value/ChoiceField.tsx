import { Field, Select } from '@fluentui/react-components';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** A field with a few values to choose from. */
export function ChoiceField<Value extends string>({
  label,
  value,
  values,
  nameOf,
  onChoose,
}: ChoiceFieldProps<Value>) {
  return (
    <Field size="small" label={label}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const found = values.find((each) => each === chosen);
          if (found !== undefined) onChoose(found);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
