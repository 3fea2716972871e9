import numpy as np

x = np.array([-2., 0.5, 3.])
x**-3.
