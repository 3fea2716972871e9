import torch

# the standard deviation that the documentation says, if 64,000 entries are within 2 percent of it
spread = torch.nn.Embedding(1000, 64).weight.std().item()
1.0 if abs(spread / 1.0 - 1) < 0.02 else spread
