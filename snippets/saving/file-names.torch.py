from pathlib import Path

import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model.state_dict(), "checkpoint.bin")
Path("checkpoint.bin").exists()
