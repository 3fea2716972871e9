import torch
from torch.utils.data import WeightedRandomSampler

torch.tensor(list(WeightedRandomSampler([0., 2., 0.], 4)))
