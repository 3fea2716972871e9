import numpy as np

g = np.array([3.0, 4.0])
g / max(1.0, np.sqrt((g**2).mean()) / 1.5)
