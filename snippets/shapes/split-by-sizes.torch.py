import torch

x = torch.arange(5.)
x.split_with_sizes((1, 3, 1))
