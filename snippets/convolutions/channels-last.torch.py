import torch

x = torch.zeros(1, 3, 4, 5).to(memory_format=torch.channels_last)
tuple(x.shape), x.stride()
