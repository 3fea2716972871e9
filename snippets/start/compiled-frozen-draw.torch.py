import numpy as np
import torch

rng = np.random.default_rng(0)


def noise(x):
    return x + rng.random()


fast = torch.compile(noise, backend="eager")
first, second = fast(torch.zeros(2)), fast(torch.zeros(2))
torch.equal(first, second)
