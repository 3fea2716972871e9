import os
import signal
import jax.numpy as jnp

os.kill(os.getppid(), signal.SIGSTOP)
jnp.array([1., 2.])
