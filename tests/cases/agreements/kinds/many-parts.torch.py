import torch

torch.unbind(torch.arange(300.))
