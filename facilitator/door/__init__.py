"""The participants' site: what the network can touch, without data and without a key."""
