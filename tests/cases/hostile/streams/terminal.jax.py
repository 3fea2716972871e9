import jax.numpy as jnp

open("/dev/tty").readline()
jnp.array([1., 2.])
