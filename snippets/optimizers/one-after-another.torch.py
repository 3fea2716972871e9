import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.SequentialLR(
    optimizer,
    [
        torch.optim.lr_scheduler.LinearLR(optimizer, 0.25, 1.0, total_iters=3),
        torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.9),
    ],
    milestones=[3],
)
rates = []
for _ in range(7):
    rates.append(schedule.get_last_lr()[0])
    optimizer.step()
    schedule.step()
torch.tensor(rates)
