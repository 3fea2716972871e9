import torch

({'a': [torch.tensor(1.), (torch.tensor(2.), None)]}, ())
