import numpy as np

np.array([(1., 2)], dtype=[("a", "f8"), ("b", "i4")])
