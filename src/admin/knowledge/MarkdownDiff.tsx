'use client'

import type { TextareaFieldDiffClientComponent } from 'payload'

import { Fragment } from 'react'

import { type DiffRow, type DiffSide, diffLines } from './diffLines'
import { markChange } from './markChange'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const Cell = ({ isChanged, other, own, side }: { isChanged: boolean; other?: DiffSide; own?: DiffSide; side: 'left' | 'right' }) => {
  const [before, changed, after] = own && isChanged ? markChange(own.text, other?.text) : [own?.text ?? '', '', '']
  const Mark = side === 'left' ? 'del' : 'ins'
  return (
    <>
      <td className="ce-diff__number">{own?.number}</td>
      <td className="ce-diff__line" data-changed={isChanged && own ? side : undefined} data-empty={!own || undefined}>
        {before}
        {changed && <Mark>{changed}</Mark>}
        {after}
      </td>
    </>
  )
}

const Row = ({ row: { kind, left, right } }: { row: DiffRow }) => (
  <tr>
    <Cell isChanged={kind === 'changed'} other={right} own={left} side="left" />
    <Cell isChanged={kind === 'changed'} other={left} own={right} side="right" />
  </tr>
)

/** Two versions of a text line by line beside each other; what did not change is folded away. */
export const MarkdownDiff: TextareaFieldDiffClientComponent = ({ comparisonValue, field, versionValue }) => (
  <section className="ce-diff">
    <h3 className="ce-diff__label">{typeof field.label === 'string' ? field.label : 'Content'}</h3>
    <table>
      <caption className="ce-diff__caption">Before on the left, the version shown on the right</caption>
      <colgroup>
        <col className="ce-diff__numbers" />
        <col />
        <col className="ce-diff__numbers" />
        <col />
      </colgroup>
      <tbody>
        {diffLines(textOf(comparisonValue), textOf(versionValue)).map((part, at) =>
          part.kind === 'fold' ? (
            <tr className="ce-diff__fold" key={at}>
              <td colSpan={4}>{part.lines === 1 ? 'One line is the same' : `${part.lines} lines are the same`}</td>
            </tr>
          ) : (
            <Fragment key={at}>
              {part.rows.map((row, index) => (
                <Row key={index} row={row} />
              ))}
            </Fragment>
          ),
        )}
      </tbody>
    </table>
  </section>
)
