import torch
from torch.utils.data import DataLoader, Subset

x = torch.tensor([3, -1, 4, -1, 5])
kept = Subset(x, torch.nonzero(x > 0).flatten().tolist())
next(iter(DataLoader(kept, batch_size=3)))
