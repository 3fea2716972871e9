import os
import jax.numpy as jnp

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 1024)
        os.execvp("sleep", ["sleep", "31313"])
    os._exit(0)
jnp.array([1., 2.])
