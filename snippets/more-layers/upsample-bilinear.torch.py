import torch

x = torch.tensor([[[[0.0, 3.0], [0.0, 3.0]]]])
torch.nn.UpsamplingBilinear2d(scale_factor=2)(x)[0, 0, 0]
