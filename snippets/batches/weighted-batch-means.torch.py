import torch
from torch.utils.data import DataLoader

x = torch.arange(10.)
batches = list(DataLoader(x, batch_size=4))
sum(len(batch) / len(x) * batch.mean() for batch in batches), x.mean()
