import torch

torch.argmax(torch.tensor([1., 3., 2.]))
