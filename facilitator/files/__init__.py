"""What lies on disk beside the meetings: settings, resources and the places for them."""
