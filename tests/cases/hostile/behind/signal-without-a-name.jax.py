import os
import signal
import jax.numpy as jnp

os.kill(os.getpid(), signal.SIGRTMIN + 5)
jnp.array([1., 2.])
