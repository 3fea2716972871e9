import torch

torch.set_grad_enabled(False)
torch.tensor([1., 2.])
