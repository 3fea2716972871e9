import torch

x = torch.arange(4096.) / 4096
torch.std(x)
