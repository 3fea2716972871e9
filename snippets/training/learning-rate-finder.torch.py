import torch

p = torch.tensor(1., requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.001)
losses = []
for lr in [0.001, 0.004, 0.016, 0.064, 0.256, 1.024, 4.096]:
    optimizer.param_groups[0]["lr"] = lr
    optimizer.zero_grad()
    (p**2).backward()
    optimizer.step()
    losses.append((p**2).item())
losses
