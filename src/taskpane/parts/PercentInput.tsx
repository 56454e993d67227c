import { Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { useState } from 'react';

interface PercentInputProps extends Pick<InputProps, 'className' | 'id' | 'aria-labelledby'> {
  /** 0 to 1. */
  readonly share: number;
  /** Smallest percentage there may be: what is typed on the way to a larger one does not count. */
  readonly least: number;
  readonly onShare: (share: number) => void;
}

/** A share typed as a percentage. What is no share stays in sight until the field is left, and then gives way to the one that holds. */
export function PercentInput({ share, least, onShare, ...field }: PercentInputProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <Input
      {...field}
      type="number"
      size="small"
      min={least}
      max={100}
      contentAfter="%"
      value={typed ?? String(Math.round(share * 100))}
      onChange={(_, { value }) => {
        setTyped(value);
        const percent = Number(value);
        if (value !== '' && percent >= least && percent <= 100) onShare(percent / 100);
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />
  );
}
