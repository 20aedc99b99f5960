import { EmptyState } from '@/src/admin/elements/EmptyState'

type Props = { admin: string; canUpload: boolean; hasLibrary: boolean; isFiltered: boolean; onClear: () => void }

/** Why there is nothing to see, and what to do about it. */
export const EmptyGrid = ({ admin, canUpload, hasLibrary, isFiltered, onClear }: Props) => {
  if (isFiltered) {
    return (
      <div className="ce-dam__empty">
        <EmptyState glyph="assets" text="No asset you may see fits all of it. Take a filter away, or begin again." title="Nothing fits" />
        <button className="ce-button" onClick={onClear} type="button">
          Show all assets
        </button>
      </div>
    )
  }
  if (!hasLibrary) {
    return (
      <div className="ce-dam__empty">
        <EmptyState
          glyph="assets"
          text="Assets lie in libraries, each with its own visibility and rules for uploads. Make the first one, then drop files on this page."
          title="There is no library yet"
          {...(canUpload && { action: { href: `${admin}/collections/asset-libraries/create`, label: 'Make a library' } })}
        />
      </div>
    )
  }
  return (
    <div className="ce-dam__empty">
      <EmptyState glyph="assets" text={canUpload ? 'Drop files or folders anywhere on this page, or press Upload.' : 'Nobody has brought in an asset yet that you may see.'} title="No assets yet" />
    </div>
  )
}
