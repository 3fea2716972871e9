import numpy as np

step = np.arange(7)
(1 + np.cos(np.pi * np.minimum(step, 4) / 4)) / 2
