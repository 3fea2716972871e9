import torch

list({'a': torch.tensor(1.)}.items())
