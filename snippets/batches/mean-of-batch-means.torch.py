import torch
from torch.utils.data import DataLoader

x = torch.arange(10.)
means = [batch.mean() for batch in DataLoader(x, batch_size=4)]
torch.stack(means).mean(), x.mean()
