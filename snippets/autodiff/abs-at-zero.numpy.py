import numpy as np

h = 0.25
(np.abs(0 + h) - np.abs(0 - h)) / (2 * h)
