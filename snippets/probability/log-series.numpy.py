import numpy as np

rng = np.random.default_rng(0)
rng.logseries(0.6, 4)
