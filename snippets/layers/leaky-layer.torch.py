import torch

torch.nn.LeakyReLU()(torch.tensor(-2.0))
