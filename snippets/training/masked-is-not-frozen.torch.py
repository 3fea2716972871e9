import torch

w = torch.tensor(1., requires_grad=True)
frozen = torch.tensor(1.)
optimizer = torch.optim.SGD([w], lr=0.1)
(w + frozen).backward()
optimizer.step()
w.item(), frozen.item()
