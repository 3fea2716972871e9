import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(3), batch_size=2)
[batch for epoch in range(2) for batch in loader]
