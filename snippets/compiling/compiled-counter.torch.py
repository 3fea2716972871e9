import torch

calls = 0


@torch.compile(backend="eager")
def times_calls(x):
    global calls
    calls += 1
    return calls * x


torch.stack([times_calls(torch.tensor(1.)) for _ in range(3)])
