import torch

x = torch.tensor([0.5, 1., 2.], dtype=torch.float64, requires_grad=True)
torch.autograd.gradcheck(torch.sin, (x,))
