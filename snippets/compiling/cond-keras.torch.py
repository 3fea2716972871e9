import torch

x = torch.tensor(-2.)
-x if x < 0. else x**2
