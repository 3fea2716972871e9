import torch

x = torch.tensor([1e-6, 0.5, 2.0, 20.0])
torch.where(x < 0.693, (-torch.expm1(-x)).log(), (-(-x).exp()).log1p())
