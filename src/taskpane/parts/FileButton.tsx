import { Button, Field, Text } from '@fluentui/react-components';
import { useRef } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly hint: string;
  /** Endings of the files offered, as `accept` of an input takes them. */
  readonly accept: string;
  readonly isBusy: boolean;
  /** Name of the file chosen last, beside the button. */
  readonly chosen?: string;
  readonly isMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Asks for files of the user's machine. */
export function FileButton({
  label,
  hint,
  accept,
  isBusy,
  chosen = '',
  isMultiple = false,
  onFiles,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field hint={hint} size="small">
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {label}
        </Button>{' '}
        <Text size={200}>{chosen}</Text>
        <input
          ref={input}
          type="file"
          accept={accept}
          multiple={isMultiple}
          hidden
          aria-label={label}
          onChange={({ target }) => {
            const files = Array.from(target.files ?? []);
            if (files.length > 0) onFiles(files);
            // The same file can be chosen again after it was changed.
            target.value = '';
          }}
        />
      </div>
    </Field>
  );
}
