import numpy as np

e, delta = np.array([0.5, 3.0]), 2.0
np.where(np.abs(e) <= delta, e**2 / 2, delta * (np.abs(e) - delta / 2))
