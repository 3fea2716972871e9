import torch

p = torch.tensor([1.0, 2.0], requires_grad=True)
p.grad = torch.tensor([torch.nan, 2.0])
torch.optim.Adafactor([p], lr=0.1).step()
p.detach()
