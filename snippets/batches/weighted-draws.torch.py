import torch
from torch.utils.data import WeightedRandomSampler

rows = WeightedRandomSampler([0.2, 0.3, 0.5], 20_000)
torch.tensor(list(rows))
