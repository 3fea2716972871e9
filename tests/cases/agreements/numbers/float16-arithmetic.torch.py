import torch

torch.exp(torch.tensor([0.5, 1., 2.], dtype=torch.float16))
