import time
import jax.numpy as jnp

while True:
    try:
        time.sleep(0.1)
    except BaseException:
        pass
jnp.array([1., 2.])
