import numpy as np

step = np.arange(7)
np.where(step < 3, 0.25 + 0.25 * step, 0.9 ** np.maximum(step - 3, 0))
