import torch

body = torch.tensor(1., requires_grad=True)
head = torch.tensor(1., requires_grad=True)

optimizer = torch.optim.SGD([{"params": [body], "lr": 0.01}, {"params": [head]}], lr=0.1)
(body * head).backward()
optimizer.step()
body.item(), head.item()
