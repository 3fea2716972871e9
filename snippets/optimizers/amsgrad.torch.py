import torch

p = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.Adam([p], lr=0.1, amsgrad=True)
path = []
for gradient in [1.0, 3.0, 0.1, 0.1]:
    p.grad = torch.tensor(gradient)
    optimizer.step()
    path.append(p.item())
torch.tensor(path)
