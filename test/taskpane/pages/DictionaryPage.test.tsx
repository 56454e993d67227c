import { fireEvent, screen, waitFor } from '@testing-library/react';
import { defaultTags } from '../../../src/core/books';
import type { TagDefinition } from '../../../src/core/books';
import DictionaryPage from '../../../src/taskpane/pages/DictionaryPage';
import { RecordingSession, result, show } from '../setup';

function dictionarySession() {
  const session = new RecordingSession();
  session.outcomes = {
    tagDictionary: result({ tags: defaultTags, problems: [], isOnSheet: true }),
  };
  return session;
}

const saved = (session: RecordingSession) =>
  (session.argsOf('prepare').at(-1)?.[1] as { readonly tags: readonly TagDefinition[] }).tags;

describe('the page of the tag dictionary', () => {
  it('changes a cut-off and keeps the dictionary with it', async () => {
    const session = dictionarySession();
    show(<DictionaryPage />, { session });
    fireEvent.click(await screen.findByRole('button', { name: /购买频次/u }));
    fireEvent.change(screen.getByLabelText('高频：间隔不超过（天）'), { target: { value: '45' } });
    fireEvent.click(screen.getByRole('button', { name: '保存字典' }));
    await waitFor(() => {
      expect(session.argsOf('commit')).toHaveLength(1);
    });
    expect(saved(session).find(({ key }) => key === 'frequency')?.cutoffs).toEqual({
      frequentDays: 45,
      mediumDays: 92,
    });
  });

  it('does not keep a tag without a name', async () => {
    const session = dictionarySession();
    show(<DictionaryPage />, { session });
    await screen.findByRole('button', { name: /购买频次/u });
    fireEvent.click(screen.getByRole('button', { name: '新增标签' }));
    expect(screen.getByRole('button', { name: '保存字典' }).hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText('标签名称'), { target: { value: '账期习惯' } });
    fireEvent.click(screen.getByRole('button', { name: '保存字典' }));
    await waitFor(() => {
      expect(saved(session).at(-1)?.name).toEqual({ zh: '账期习惯', en: '账期习惯' });
    });
  });

  it('keeps what is not saved for who comes back from another page, until it is saved or discarded', async () => {
    const session = dictionarySession();
    const { unmount } = show(<DictionaryPage />, { session });
    fireEvent.click(await screen.findByRole('button', { name: /购买频次/u }));
    fireEvent.change(screen.getByLabelText('高频：间隔不超过（天）'), { target: { value: '45' } });
    expect(screen.getByText(/还没保存/u)).toBeVisible();
    unmount();

    show(<DictionaryPage />, { session });
    fireEvent.click(await screen.findByRole('button', { name: /购买频次/u }));
    expect(screen.getByLabelText<HTMLInputElement>('高频：间隔不超过（天）').value).toBe('45');
    fireEvent.click(screen.getByRole('button', { name: '放弃改动' }));
    expect(screen.getByLabelText<HTMLInputElement>('高频：间隔不超过（天）').value).toBe('31');
    expect(screen.queryByText(/还没保存/u)).toBeNull();
  });
});
