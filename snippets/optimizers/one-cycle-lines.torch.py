import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.OneCycleLR(
    optimizer, 1.0, total_steps=11, pct_start=4 / 11, anneal_strategy="linear", three_phase=True
)
rates = []
for _ in range(10):
    rates.append(schedule.get_last_lr()[0])
    optimizer.step()
    schedule.step()
torch.tensor(rates)
