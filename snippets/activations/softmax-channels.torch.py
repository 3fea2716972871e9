import torch

x = torch.arange(12.0).reshape(1, 3, 2, 2)
torch.nn.Softmax2d()(x)[0, :, 1, 0]
