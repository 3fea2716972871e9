import numpy as np

step = np.arange(10)
up, down = (1 - np.cos(np.pi * step / 3)) / 2, (1 + np.cos(np.pi * (step - 3) / 7)) / 2
np.where(step < 3, 0.04 + 0.96 * up, 4e-6 + (1 - 4e-6) * down)
