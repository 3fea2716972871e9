import os
import threading
import jax.numpy as jnp

timer = threading.Timer(0.5, os._exit, (0,))
timer.start()
jnp.array([1., 2.])
