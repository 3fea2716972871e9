import torch

torch.argmax(torch.tensor([3., 1., 7.]))
