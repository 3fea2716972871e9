import numpy as np

np.sin(np.arange(1_000_000) % 1000 / 300).mean()
