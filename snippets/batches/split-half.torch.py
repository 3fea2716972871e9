from torch.utils.data import random_split

[len(part) for part in random_split(range(7), [0.5, 0.5])]
