import torch
from torch.nn import functional as F

w = torch.tensor(0., requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
best, waited = float("inf"), 0
for epoch in range(1, 11):
    optimizer.zero_grad()
    F.mse_loss(w, torch.tensor(2.)).backward()
    optimizer.step()
    validation = F.mse_loss(w.detach(), torch.tensor(1.)).item()
    if validation < best:
        best, waited, best_w = validation, 0, w.detach().clone()
    else:
        waited += 1
    if waited >= 2:
        break
epoch, best_w.item()
