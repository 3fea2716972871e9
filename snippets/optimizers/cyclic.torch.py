import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.1)
schedule = torch.optim.lr_scheduler.CyclicLR(
    optimizer, base_lr=0.1, max_lr=1.0, step_size_up=3, cycle_momentum=False
)
rates = []
for _ in range(8):
    rates.append(schedule.get_last_lr()[0])
    optimizer.step()
    schedule.step()
torch.tensor(rates)
