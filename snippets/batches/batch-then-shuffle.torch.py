import torch
from torch.utils.data import DataLoader

x = torch.arange(6)
pairs = torch.stack(list(DataLoader(x, batch_size=2)))
torch.cat(list(DataLoader(pairs, shuffle=True)))
