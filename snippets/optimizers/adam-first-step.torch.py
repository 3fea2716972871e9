import torch

p = torch.zeros(3, requires_grad=True)
p.grad = torch.tensor([1.0, 10.0, -100.0])
torch.optim.Adam([p], lr=0.1).step()
p.detach(), torch.tensor([-0.1, -0.1, 0.1])
