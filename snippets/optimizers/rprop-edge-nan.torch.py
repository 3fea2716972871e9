import torch

p = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.Rprop([p], lr=0.1)
p.grad = torch.tensor(torch.nan)
optimizer.step()
p.detach()
