import torch
from torch.utils.data import random_split

x = torch.arange(10)
training, validation = random_split(x, [0.8, 0.2])
len(training), len(validation), sorted([*map(int, training), *map(int, validation)])
