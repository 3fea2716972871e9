import math

import numpy as np

x = np.array([2., 3., 5., 7., 11., 13., 17.])
slices = [(1, 7, 2), (0, 7, 3), (2, 6, 1), (4, 4, 1)]
left = [float(v) for a, b, c in slices for v in x[a:b:c]]
right = [
    float(x[a + c * i])
    for a, b, c in slices
    for i in range(math.ceil((b - a) / c))
]
left, right
