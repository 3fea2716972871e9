import torch

torch.nn.ConvTranspose2d(1, 1, 3, stride=2)(torch.ones(1, 1, 4, 4)).shape[-1]
