import numpy as np

rng = np.random.default_rng(0)
noise = np.array([rng.random() for index in range(4)])
(noise == noise[0]).all()
