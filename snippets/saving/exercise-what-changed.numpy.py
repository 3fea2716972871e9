import numpy as np

before = [np.array([[0.5]]), np.array([[0.7]])]
after = [before[0], np.array([[9.]])]
[not np.array_equal(v, w) for v, w in zip(before, after)]
