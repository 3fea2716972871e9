import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=1.0, total_steps=10)
rates = []
for _ in range(4):
    rates.append(schedule.get_last_lr()[0])
    optimizer.step()
    schedule.step()
torch.tensor(rates)
