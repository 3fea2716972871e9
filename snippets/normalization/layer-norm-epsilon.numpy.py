import numpy as np

x = np.array([0.0, 0.01, 0.02, 0.03])
((x - x.mean()) / x.std())[3]  # no epsilon at all
