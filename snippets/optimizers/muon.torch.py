import torch

p = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
p.grad = torch.tensor([[1.0, 2.0], [3.0, 1.0]])
torch.optim.Muon([p], lr=0.1, weight_decay=0.0).step()
p.detach()
