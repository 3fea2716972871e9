import subprocess
import torch

subprocess.Popen(["sleep", "31312"], start_new_session=True)
torch.tensor([1., 2.])
