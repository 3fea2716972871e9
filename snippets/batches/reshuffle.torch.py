import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(10), batch_size=10, shuffle=True)
first, second = next(iter(loader)), next(iter(loader))
torch.equal(first, second)
