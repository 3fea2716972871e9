import numpy as np

np.linspace(0., 2., 5)
