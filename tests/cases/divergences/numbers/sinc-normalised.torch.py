import torch

torch.sinc(torch.tensor([0.5, 1.]))
