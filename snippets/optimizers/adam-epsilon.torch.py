import torch

p = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.Adam([p], lr=1.0)
path = []
for gradient in [1e-06]:
    p.grad = torch.tensor(gradient)
    optimizer.step()
    path.append(p.item())
torch.tensor(path)
