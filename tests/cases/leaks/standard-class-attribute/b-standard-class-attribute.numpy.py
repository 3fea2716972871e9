import collections

repr(collections.Counter("aab")) == "probe"
