import numpy as np

z = np.array([1. + 2.j, -3.j])
z.conjugate()
