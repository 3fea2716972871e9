import torch

torch.nn.PReLU()(torch.tensor([-2.0])).detach()
