import torch

optimizer = torch.optim.SGD([torch.zeros(1)], lr=1.0)
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: step / 2 if step < 2 else 0.5 ** ((step - 2) / 2)
)
rates = []
for _ in range(7):
    rates.append(schedule.get_last_lr()[0])
    optimizer.step()
    schedule.step()
torch.tensor(rates)
