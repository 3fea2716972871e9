import numpy as np

x = np.array(np.nan)
hard = np.where(np.abs(x) > 0.5, x, 0)
soft = np.sign(x) * np.maximum(np.abs(x) - 0.5, 0)
hard, soft, np.where(x > 1.0, x, -9.0)
