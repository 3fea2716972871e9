import torch


@torch.compile(backend="eager")
def double(x):
    print("doubling")
    return 2 * x


for number in (1, 2):
    double(torch.tensor(number))
print("end")
