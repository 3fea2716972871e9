import torch

raise ValueError("<script>alert('error')</script>")
torch.tensor([1., 2.])
