import numpy as np

order = np.random.default_rng(0).permutation(10).tolist()
training, validation = order[:6], order[6:]
bool(set(training) & set(validation))
