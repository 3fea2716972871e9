import math

import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda k: k / 2 if k < 2 else (1 + math.cos((k - 2) / 4 * math.pi)) / 2
)
rates = []
for _ in range(7):
    rates.append(schedule.get_last_lr()[0])
    optimizer.step()
    schedule.step()
torch.tensor(rates)
