import numpy as np
import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: float(np.interp(step, [0, 2, 6], [1.0, 0.5, 0.25]))
)
rates = []
for _ in range(8):
    rates.append(schedule.get_last_lr()[0])
    optimizer.step()
    schedule.step()
torch.tensor(rates)
