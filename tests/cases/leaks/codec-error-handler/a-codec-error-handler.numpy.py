import codecs
import numpy as np

codecs.register_error("trivium", lambda e: ("?", e.end))
np.array([1., 2.])
