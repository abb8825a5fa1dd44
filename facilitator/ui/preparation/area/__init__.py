"""The picture of the area in preparation: loaded, turned, cut, named, pinned."""
