import type { KeyboardEvent, RefObject, TextareaHTMLAttributes } from 'react';
import type { Competency } from '@/lib/domain/bank/competency';
import { PROSE_LIMIT } from '@/lib/domain/schema';
import { TagList } from './tag-list';
import { useTagCompletion } from './use-tag-completion';

interface NoteFieldProps extends Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'aria-label' | 'className' | 'placeholder' | 'readOnly' | 'defaultValue'
> {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  /** What `#` completes to. */
  readonly competencies: readonly Competency[];
  /** The text or the place of the caret is another. */
  readonly onTyping: () => void;
  /**
   * After an input that is no part of a composition.
   * @param inputType what `InputEvent.inputType` says
   */
  readonly onTyped?: (inputType: string) => void;
  /** A key that neither the list nor an input method wants. */
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** A field for a note, as high as its text, in which `#` is completed to a competency. It keeps its text itself. */
export function NoteField({
  ref,
  competencies,
  onTyping,
  onTyped,
  onKey,
  className = '',
  ...rest
}: NoteFieldProps) {
  const { listId, open, aria, ...completion } = useTagCompletion(competencies);

  function typed(field: HTMLTextAreaElement, inputType: string) {
    completion.look(field);
    onTyped?.(inputType);
  }

  return (
    <div className="relative">
      <textarea
        ref={ref}
        rows={1}
        dir="auto"
        maxLength={PROSE_LIMIT}
        className={`field-sizing-content block w-full resize-none rounded-control border border-field bg-bg placeholder:text-muted ${className}`}
        {...aria}
        {...rest}
        onInput={({ currentTarget, nativeEvent: { isComposing, inputType } }) => {
          onTyping();
          if (!isComposing) typed(currentTarget, inputType);
        }}
        onCompositionEnd={({ currentTarget }) => typed(currentTarget, 'insertCompositionText')}
        onSelect={({ currentTarget }) => {
          completion.follow(currentTarget);
          onTyping();
        }}
        onBlur={completion.close}
        onKeyDown={(event) => {
          // A key that belongs to an input method ends no note and takes no tag.
          if (!event.nativeEvent.isComposing && !completion.onKey(event)) onKey(event);
        }}
      />
      {open && (
        <TagList
          id={listId}
          open={open}
          onTake={(place) => ref.current && completion.take(ref.current, place)}
        />
      )}
    </div>
  );
}
