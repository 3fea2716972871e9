import torch

tuple(torch.nn.ConvTranspose2d(4, 8, 3).weight.shape)
