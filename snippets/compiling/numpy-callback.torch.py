import numpy as np
import torch


@torch.compile(backend="eager")
def ordered(x):
    return torch.from_numpy(np.sort(x.numpy()))


2 * ordered(torch.tensor([3., 1., 2.]))
