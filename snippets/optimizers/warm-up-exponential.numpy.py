import numpy as np

step = np.arange(7)
np.where(step < 2, step / 2, 0.5 ** ((step - 2) / 2))
