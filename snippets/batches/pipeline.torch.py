import torch
from torch.utils.data import DataLoader

x = torch.arange(10.)
loader = DataLoader(x, batch_size=4, shuffle=True, drop_last=True)
[(batch**2).shape for batch in loader]
