/** Queues the cells that comments are about, whose items are loaded. */
export function requestCommentPlaces({ items }: Excel.CommentCollection) {
  return items.map((comment) => {
    const place = comment.getLocation();
    place.load('rowIndex,columnIndex');
    return { comment, place };
  });
}
