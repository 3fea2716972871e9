import torch

x = torch.arange(8.0).reshape(1, 1, 2, 4)
torch.nn.functional.pixel_unshuffle(x, 2).transpose(0, 1).squeeze()
