import torch

x = torch.tensor([-1.], dtype=torch.float64, requires_grad=True)
torch.autograd.gradcheck(torch.sqrt, (x,), raise_exception=False)
