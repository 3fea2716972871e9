import torch

x = torch.arange(16.).reshape(1, 4, 2, 2, 1)
p = x.unfold(1, 2, 2).unfold(2, 2, 2).unfold(3, 2, 2)
p[:, :, :, :, 0].flatten(4)
