import math

import torch
from torch.utils.data import DataLoader

n, b = 10, 4
x = torch.arange(n)
kept = len(DataLoader(x, batch_size=b))
dropped = len(DataLoader(x, batch_size=b, drop_last=True))
(kept, dropped), (math.ceil(n / b), math.floor(n / b))
