import numpy as np

o = np.array([1, 7, 12, 23])
left = np.stack(np.unravel_index(o, (2, 3, 4)))
right = np.stack((o // 12 % 2, o // 4 % 3, o % 4))
left, right
