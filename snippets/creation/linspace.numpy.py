import numpy as np

np.linspace(0.0, 2.0, 5)
