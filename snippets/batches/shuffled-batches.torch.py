import torch
from torch.utils.data import DataLoader

x = torch.arange(10)
batches = list(DataLoader(x, batch_size=4, shuffle=True))
torch.cat(batches).sort().values
