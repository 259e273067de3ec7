"""Help: the user's guide, the lists of keys and news, About. Nothing here is loaded before it is asked for."""
