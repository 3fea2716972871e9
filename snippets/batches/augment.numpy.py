import numpy as np

rng = np.random.default_rng(0)
noise = rng.random(4)
(noise == noise[0]).all()
