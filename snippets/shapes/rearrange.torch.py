import torch

x = torch.arange(12.).reshape(2, 3, 2)
torch.func.rearrange(x, "b h w -> b (w h)")
