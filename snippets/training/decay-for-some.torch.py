import torch

kernel = torch.tensor(1., requires_grad=True)
bias = torch.tensor(1., requires_grad=True)
kernel.grad, bias.grad = torch.tensor(0.), torch.tensor(0.)

groups = [{"params": [kernel]}, {"params": [bias], "weight_decay": 0.0}]
optimizer = torch.optim.AdamW(groups, lr=0.1, weight_decay=0.1)
optimizer.step()
kernel.item(), bias.item()
