import numpy as np

x = np.array(3.)
x**2, 2 * x
