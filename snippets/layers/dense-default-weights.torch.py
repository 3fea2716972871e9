import torch

# 100 inputs, 200 outputs: the bound, and whether 20,000 weights keep it and come near it
bound = 1 / 100**0.5
largest = torch.nn.Linear(100, 200).weight.abs().max().item()
bound if 0.97 * bound < largest <= bound else largest
