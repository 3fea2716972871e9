import os
import signal
import torch

os.killpg(0, signal.SIGKILL)
torch.tensor([1., 2.])
