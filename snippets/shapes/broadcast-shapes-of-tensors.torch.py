import torch

x = torch.arange(3.).reshape(3, 1)
y = torch.arange(4.)
torch.broadcast_shapes(x.shape, y.shape)
